import type { Figure, Section } from '../../data/schema';
import { type Fault, faultAt, type LoadedFile } from '../load';
import { type NumberToken, type NumericToken, readNumbers, readWording, type Wording } from '../number';
import type { Ground } from './ground';
import { isInside } from './passages';
import { checkWording } from './figure-wording';
import type { Span } from './traced';
import { traceWords, traceZero } from './words';

/** A figure's own number in the text, and how the text words it. */
export interface FoundToken {
  token: NumberToken;
  wording: Wording;
}

/** What came of looking for it. */
export type Search = { found?: FoundToken; faults: Fault[] };

/**
 * Finds the one number of a figure's quote that has the figure's value and unit, and checks the wording around it.
 * An explicit zero, and an amount that is said in words, are found by their words instead.
 */
export function traceToken(ground: Ground, figure: Figure, quote: Span, file: LoadedFile<Section>, path: string): Search {
  const { value, words } = figure;
  if ((value === undefined) === (words === undefined)) {
    const remedy = '有数的写 value，不写 words；原文用词语说的（数百、三分之二、翻一番）写 words，不写 value';
    return { faults: [faultAt(file, `${path}.value`, 'value 和 words 要写一样，只写一样', remedy)] };
  }
  if (words !== undefined) return traceWords(ground, figure, words, quote, file, path);
  if (figure.zeroWord !== undefined) return traceZero(ground, figure, figure.zeroWord, quote, file, path);
  const inQuote = ground.tokens.filter((token) => isInside(token, quote));
  const sameValue = inQuote.filter((token): token is NumericToken => token.script !== 'words' && token.script !== 'zero' && token.value === value && token.upper === figure.upper);
  if (sameValue.length === 0) return { faults: [noSuchNumber(figure, inQuote, file, path)] };
  const candidates = sameValue.map((token) => ({ token, wording: readWording(ground.text, token, ground.units) }));
  const sameUnit = candidates.filter(({ wording }) => wording.unit === (figure.unitOmitted ? '' : figure.unit));
  const [only, second] = sameUnit;
  if (!only) return { faults: [wrongUnit(ground, figure, candidates, file, path)] };
  if (second) {
    const problem = `引文里有 ${sameUnit.length} 处「${value}${figure.unitOmitted ? '' : figure.unit}」，不知指哪一处`;
    return { faults: [faultAt(file, `${path}.quote`, problem, '把引文缩短到只含这一个数的分句')] };
  }
  if (only.token.damaged) return { faults: [damagedDate(ground, only.token, file, path)] };
  return { found: only, faults: checkWording(figure, only, quote, file, path) };
}

function noSuchNumber(figure: Figure, inQuote: readonly NumberToken[], file: LoadedFile<Section>, path: string): Fault {
  const { value = '', upper } = figure;
  const number = upper === undefined ? value : `${value}—${upper}`;
  if (value === '0') {
    return faultAt(file, path, '数值是 0，引文里却没有数字 0', `若原文用“没有”“未发现”等词说零，加上 "zeroWord"`);
  }
  const range = inQuote.find((token) => token.script !== 'words' && token.upper !== undefined && [token.value, token.upper].includes(value));
  if (range && range.script !== 'words' && upper === undefined) {
    return faultAt(file, `${path}.value`, `原文这里是范围「${range.raw}」`, `value 写 "${range.value}"，并加上 "upper": "${range.upper}"`);
  }
  const words = inQuote.find(({ script }) => script === 'words');
  if (words) {
    const problem = `引文里没有「${number}」这个数；原文写的「${words.raw}」是词语，不能当成确数`;
    return faultAt(file, `${path}.value`, problem, `说的若是它，删去 value，写 "words": "${words.raw}"`);
  }
  // Read alone, a quote can show a number that in the text is only the end of a longer one.
  const cut = readNumbers(figure.quote).some((token) => token.script !== 'words' && token.value === value);
  if (cut) {
    return faultAt(file, `${path}.value`, `「${number}」只是原文中一个更长的数的一部分`, '数值和引文都要含完整的数');
  }
  const numbers = inQuote.map(({ raw }) => raw).join('、');
  const remedy = numbers ? `引文里的数是：${numbers}；改正 value（1.3万写成 "13000"，范围的上限写在 upper）` : '引文要包含这个数本身';
  return faultAt(file, `${path}.value`, `引文里没有「${number}」这个数`, remedy);
}

function wrongUnit(ground: Ground, figure: Figure, candidates: readonly FoundToken[], file: LoadedFile<Section>, path: string): Fault {
  const [{ token, wording } = {}] = candidates;
  const actual = wording?.unit ?? '';
  const shown = wording ? `${wording.number}${wording.between}` : (figure.value ?? '');
  if (figure.unitOmitted) return faultAt(file, `${path}.unitOmitted`, `原文写了单位：「${shown}${actual}」`, '删去 unitOmitted，单位照原文写');
  if (actual === '') {
    const next = token && wording ? ground.text.slice(token.end + wording.between.length).slice(0, 4) : '';
    const remedy = `原文写的是「${shown}${next}…」：改正单位，或在 ${ground.loaded.vocabulary.file} 的 units 里加上原文的单位；原文没有写单位的，加上 "unitOmitted": true`;
    return faultAt(file, `${path}.unit`, `「${shown}」后面不是单位「${figure.unit}」`, remedy);
  }
  return faultAt(file, `${path}.unit`, `单位不符：原文是「${shown}${actual}」，这里写「${figure.unit}」`, `单位改成「${actual}」，并用以它为单位的指标`);
}

function damagedDate({ text }: Ground, { raw, end }: NumericToken, file: LoadedFile<Section>, path: string): Fault {
  const problem = `原文的「${raw}${text.charAt(end)}」像是缺了字的日期，不是一个量`;
  return faultAt(file, `${path}.value`, problem, '删去这条数据；这几个字写进 report.json 的 exclusions（kind 是 date），缺字写进 restorations');
}
