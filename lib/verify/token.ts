import type { Figure, Section } from '../../data/schema';
import { type Fault, faultAt, type LoadedFile } from '../load';
import { meaningOf, type NumberToken, readNumbers, readWording, type Wording, ZERO_WORDS } from '../number';
import type { Ground } from './ground';
import { isInside } from './passages';
import { checkWording } from './figure-wording';
import type { Span } from './traced';

/** A figure's own number in the text, and how the text words it. */
export interface FoundToken {
  token: NumberToken;
  wording: Wording;
}

/**
 * Finds the one number of a figure's quote that has the figure's value and unit, and checks the wording around it.
 * An explicit zero is found by its word instead.
 */
export function traceToken(
  ground: Ground,
  figure: Figure,
  quote: Span,
  file: LoadedFile<Section>,
  path: string,
): { found?: FoundToken; faults: Fault[] } {
  const inQuote = ground.tokens.filter((token) => isInside(token, quote));
  if (figure.zeroWord !== undefined) return traceZero(figure, figure.zeroWord, inQuote, file, path);
  const sameValue = inQuote.filter((token) => token.script !== 'zero' && token.value === figure.value && token.upper === figure.upper);
  if (sameValue.length === 0) return { faults: [noSuchNumber(figure, inQuote, file, path)] };
  const candidates = sameValue.map((token) => ({ token, wording: readWording(ground.text, token, ground.units) }));
  const sameUnit = candidates.filter(({ wording }) => wording.unit === figure.unit);
  const [only, second] = sameUnit;
  if (!only) return { faults: [wrongUnit(ground, figure, candidates, file, path)] };
  if (second) {
    const problem = `引文里有 ${sameUnit.length} 处「${figure.value}${figure.unit}」，不知指哪一处`;
    return { faults: [faultAt(file, `${path}.quote`, problem, '把引文缩短到只含这一个数的分句')] };
  }
  return { found: only, faults: checkWording(figure, only, quote, file, path) };
}

function traceZero(
  figure: Figure,
  zeroWord: string,
  inQuote: readonly NumberToken[],
  file: LoadedFile<Section>,
  path: string,
): { found?: FoundToken; faults: Fault[] } {
  const at = (field: string, problem: string, remedy: string): { faults: Fault[] } => ({ faults: [faultAt(file, `${path}.${field}`, problem, remedy)] });
  if (meaningOf(zeroWord) === undefined) return at('zeroWord', `「${zeroWord}」不是表示“零”的词`, `改成原文用的词：${ZERO_WORDS.join('、')}`);
  if (figure.value !== '0' || figure.upper !== undefined) return at('value', '写了 zeroWord，数值却不是 0', 'value 写 "0"，或删去 zeroWord');
  const [token, second] = inQuote.filter(({ script, raw }) => script === 'zero' && raw === zeroWord);
  if (!token) return at('zeroWord', `引文里没有「${zeroWord}」`, '从引文里照抄表示“零”的词');
  if (second) return at('quote', `引文里「${zeroWord}」出现不止一次`, '把引文缩短到只含一次');
  if (figure.qualifier !== 'exact') return at('qualifier', '零没有约数', 'qualifier 写 "exact"');
  return { found: { token, wording: { before: '', number: token.raw, between: '', unit: '', after: '', qualifier: 'exact' } }, faults: [] };
}

function noSuchNumber(figure: Figure, inQuote: readonly NumberToken[], file: LoadedFile<Section>, path: string): Fault {
  const number = figure.upper === undefined ? figure.value : `${figure.value}—${figure.upper}`;
  if (figure.value === '0') {
    return faultAt(file, path, '数值是 0，引文里却没有数字 0', `若原文用“没有”“未发现”等词说零，加上 "zeroWord"`);
  }
  const range = inQuote.find(({ upper, value }) => upper !== undefined && [value, upper].includes(figure.value));
  if (range?.upper !== undefined && figure.upper === undefined) {
    return faultAt(file, `${path}.value`, `原文这里是范围「${range.raw}」`, `value 写 "${range.value}"，并加上 "upper": "${range.upper}"`);
  }
  // Read alone, a quote can show a number that in the text is only the end of a longer one.
  const cut = readNumbers(figure.quote).some(({ value }) => value === figure.value);
  if (cut) {
    return faultAt(file, `${path}.value`, `「${number}」只是原文中一个更长的数的一部分`, '数值和引文都要含完整的数');
  }
  const numbers = inQuote.map(({ raw }) => raw).join('、');
  const remedy = numbers ? `引文里的数是：${numbers}；改正 value（1.3万写成 "13000"，范围的上限写在 upper）` : '引文要包含这个数本身';
  return faultAt(file, `${path}.value`, `引文里没有「${number}」这个数`, remedy);
}

function wrongUnit(ground: Ground, figure: Figure, candidates: readonly FoundToken[], file: LoadedFile<Section>, path: string): Fault {
  const first = candidates[0];
  const actual = first?.wording.unit ?? '';
  const shown = first ? `${first.wording.number}${first.wording.between}` : figure.value;
  if (actual === '') {
    const next = first ? ground.text.slice(first.token.end + first.wording.between.length).slice(0, 4) : '';
    const remedy = `原文写的是「${shown}${next}…」：改正单位，或在 ${ground.loaded.vocabulary.file} 的 units 里加上原文的单位`;
    return faultAt(file, `${path}.unit`, `「${shown}」后面不是单位「${figure.unit}」`, remedy);
  }
  return faultAt(file, `${path}.unit`, `单位不符：原文是「${shown}${actual}」，这里写「${figure.unit}」`, `单位改成「${actual}」，并用以它为单位的指标`);
}
