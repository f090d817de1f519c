import type { Figure, Section } from '../../data/schema';
import { type Fault, faultAt, type LoadedFile } from '../load';
import { sentenceStart } from './passages';

const DIGIT = '[0-9０-９]';
const YEAR = `${DIGIT}{4}年`;
const MONTH = `${DIGIT}{1,2}月`;
const DAY = `${DIGIT}{1,2}日`;
const PHRASE = new RegExp(
  `截[止至]到?(?:目前|现在|今日|今|${YEAR}${MONTH}(?:${DAY}|底|末)?|${YEAR}(?:底|末)?|${MONTH}(?:${DAY}|底|末)?|[本今去]?年(?:底|末))`,
  'g',
);

/**
 * Checks the moment a figure holds for: where its sentence says 截止… or 截至… before the number, the figure must say so too,
 * in the same words; a date only where the words name one.
 * @param offset where the figure's number stands in the text.
 */
export function checkAsOf(text: string, offset: number, figure: Figure, file: LoadedFile<Section>, path: string): Fault[] {
  const stated = [...text.slice(sentenceStart(text, offset), offset).matchAll(PHRASE)].at(-1)?.[0];
  const { asOf } = figure;
  if (stated === undefined) {
    if (!asOf) return [];
    return [faultAt(file, `${path}.asOf`, `这个数所在的句子在它前面没有「${asOf.quote}」`, '删去 asOf，或检查引文是不是另一句')];
  }
  if (!asOf) return [faultAt(file, path, `原文说「${stated}」，这条数据没有写 asOf`, `加上 "asOf": { "quote": "${stated}" }${dateHint(stated)}`)];
  if (asOf.quote !== stated) return [faultAt(file, `${path}.asOf.quote`, `asOf 的引文与原文不同：原文是「${stated}」`, `改成 "${stated}"`)];
  return checkDate(stated, asOf.date, file, path);
}

function checkDate(stated: string, date: string | undefined, file: LoadedFile<Section>, path: string): Fault[] {
  const named = namedDate(stated);
  if (date === named) return [];
  if (named === undefined) {
    return [faultAt(file, `${path}.asOf.date`, `「${stated}」没有说出带年份的日期，不能写 date`, '删去 date')];
  }
  if (date === undefined) return [faultAt(file, `${path}.asOf`, `「${stated}」说了日期，缺少 date`, `加上 "date": "${named}"`)];
  return [faultAt(file, `${path}.asOf.date`, `date 与「${stated}」不一致`, `改成 "${named}"`)];
}

function dateHint(stated: string): string {
  const named = namedDate(stated);
  return named === undefined ? '' : `，其中再加 "date": "${named}"`;
}

/** The date that a phrase names, as 2018, 2018-06 or 2018-06-30; undefined where it names no year. */
function namedDate(phrase: string): string | undefined {
  const [, year, month, day, end] = /(\d{4})年(?:(\d{1,2})月)?(?:(\d{1,2})日)?([底末])?/.exec(phrase.normalize('NFKC')) ?? [];
  if (year === undefined) return undefined;
  if (end !== undefined) return lastDay(Number(year), month === undefined ? 12 : Number(month));
  return [year, month, day].flatMap((part) => (part === undefined ? [] : part.padStart(2, '0'))).join('-');
}

function lastDay(year: number, month: number): string {
  const day = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
