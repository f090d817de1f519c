import type { Figure, Section } from '../../data/schema';
import { faultAt, type LoadedFile } from '../load';
import { isCounted, LOOSE_ZERO_WORDS, meaningOf, type NumberToken, readWording, wordKindOf, ZERO_NUMERAL, ZERO_WORDS } from '../number';
import { checkWording } from './figure-wording';
import type { Ground } from './ground';
import { isInside } from './passages';
import type { FoundToken, Search } from './token';
import type { Span } from './traced';

/** Finds the word by which a figure's quote says a zero: one of those that always count, 零, or one that counts here. */
export function traceZero(ground: Ground, figure: Figure, zeroWord: string, quote: Span, file: LoadedFile<Section>, path: string): Search {
  const at = (field: string, problem: string, remedy: string): Search => ({ faults: [faultAt(file, `${path}.${field}`, problem, remedy)] });
  const known = [...ZERO_WORDS, ZERO_NUMERAL, ...LOOSE_ZERO_WORDS].join('、');
  if (meaningOf(zeroWord) === undefined) return at('zeroWord', `「${zeroWord}」不是表示“零”的词`, `改成原文用的词：${known}`);
  if (figure.value !== '0' || figure.upper !== undefined) return at('value', '写了 zeroWord，数值却不是 0', 'value 写 "0"，或删去 zeroWord');
  const [token, second] = wordsIn(ground, quote).filter(({ raw }) => raw === zeroWord);
  if (!token) return at('zeroWord', `引文里没有「${zeroWord}」`, '从引文里照抄表示“零”的词');
  if (second) return at('quote', `引文里「${zeroWord}」出现不止一次`, '把引文缩短到只含一次');
  if (figure.qualifier !== 'exact') return at('qualifier', '零没有约数', 'qualifier 写 "exact"');
  const { start, end, raw } = token;
  return { found: { token, wording: { before: '', number: raw, between: '', unit: '', after: '', qualifier: 'exact', start, end } }, faults: [] };
}

/** Finds the words by which a figure's quote says an amount that has no exact number: 数百, 三分之二, 翻一番. */
export function traceWords(ground: Ground, figure: Figure, words: string, quote: Span, file: LoadedFile<Section>, path: string): Search {
  const at = (field: string, problem: string, remedy: string): Search => ({ faults: [faultAt(file, `${path}.${field}`, problem, remedy)] });
  const kind = wordKindOf(words);
  if (figure.zeroWord !== undefined || figure.upper !== undefined) return at('words', '写了 words，就不能写 zeroWord、upper', '只留下 words，照抄原文的说法');
  if (kind === undefined) return at('words', `「${words}」不是网站认得的说法`, '照抄原文的词，如 数百、几十、两三、上百、过半、三分之二、1/4、翻一番；有数的写 value');
  const [token, second] = wordsIn(ground, quote).filter(({ raw }) => raw === words);
  if (!token) return at('words', `引文里没有「${words}」`, '从引文里照抄这个说法，要完整（“数百”不能写成“百”）');
  if (second) return at('quote', `引文里「${words}」出现不止一次`, '把引文缩短到只含一次');
  const found: FoundToken = { token, wording: readWording(ground.text, token, ground.units) };
  const refusal = isCounted(words) ? checkUnit(ground, figure, found) : undefined;
  if (refusal) return at(refusal.field, refusal.problem, refusal.remedy);
  return { found, faults: checkWording(figure, found, quote, file, path) };
}

/** The unit of an amount in words is read as that of a number: the one that follows, or none where the figure says so. */
function checkUnit({ text }: Ground, figure: Figure, { token, wording }: FoundToken): { field: string; problem: string; remedy: string } | undefined {
  const { number, unit, end } = wording;
  if (unit === (figure.unitOmitted ? '' : figure.unit)) return undefined;
  if (figure.unitOmitted) return { field: 'unitOmitted', problem: `原文写了单位：「${number}${unit}」`, remedy: '删去 unitOmitted，单位照原文写' };
  if (unit === '') return { field: 'unit', problem: `「${token.raw}」后面不是单位「${figure.unit}」`, remedy: `原文写的是「${text.slice(token.start, end + 4)}…」：改正单位；原文没有写单位的，加上 "unitOmitted": true` };
  return { field: 'unit', problem: `单位不符：原文是「${number}${unit}」，这里写「${figure.unit}」`, remedy: `单位改成「${unit}」，并用以它为单位的指标` };
}

/** Everything in a quote that says an amount or a zero by a word. */
function wordsIn({ tokens, loose }: Ground, quote: Span): NumberToken[] {
  return [...tokens, ...loose].filter((token) => isInside(token, quote) && (token.script === 'words' || token.script === 'zero' || token.raw === ZERO_NUMERAL));
}
