import type { ChartEvent } from '../../../data/schema';
import type { Fault } from '../../load';
import { readNumbers } from '../../number';
import { type ChartPlace, chartFault } from './place';

/** Checks that an event's words and its date say the same, and where its year comes from. */
export function checkEvent({ quote, when, date, yearInferred }: ChartEvent, path: string, place: ChartPlace): Fault[] {
  if (!quote.includes(when)) return [chartFault(place, `${path}.when`, `引文里没有「${when}」`, '从引文里照抄说明时间的词，例如 8月初')];
  const stated = statedYear(when);
  const reportYear = place.ground.loaded.report.value.year;
  if (stated === undefined && !yearInferred) {
    return [chartFault(place, `${path}.when`, `「${when}」没有说是哪一年`, '原文没写年份、指报告年度的，加上 "yearInferred": true')];
  }
  if (stated !== undefined && yearInferred) {
    return [chartFault(place, `${path}.yearInferred`, `「${when}」已经说了年份`, '删去 yearInferred')];
  }
  const expected = toDate(stated ?? reportYear, when);
  if (date === expected) return [];
  return [chartFault(place, `${path}.date`, `日期「${date}」与原文「${when}」不一致`, `改成 "${expected}"`)];
}

function statedYear(when: string): number | undefined {
  const year = /(\d{4})[年-]/.exec(when.normalize('NFKC'))?.[1];
  return year === undefined ? undefined : Number(year);
}

/** The date that words name: 8月初 in 2018 is 2018-08-early. Words that name no part of the year give the year alone. */
function toDate(year: number, when: string): string {
  const text = toDigits(when.normalize('NFKC'));
  const iso = /\d{4}-(\d{2})-(\d{2})/.exec(text);
  if (iso) return iso[0];
  const quarter = /第?([1-4])季度/.exec(text)?.[1];
  if (quarter !== undefined) return `${year}-Q${quarter}`;
  const [, month, rest = ''] = /(\d{1,2})月(.*)/.exec(text) ?? [];
  if (month !== undefined) return [year, month.padStart(2, '0'), ...partOfMonth(rest)].join('-');
  return /年[底末]/.test(text) ? `${year}-end` : String(year);
}

function partOfMonth(rest: string): string[] {
  const day = /^份?(\d{1,2})[日号]/.exec(rest)?.[1];
  if (day !== undefined) return [day.padStart(2, '0')];
  if (/^份?(?:初|上旬)/.test(rest)) return ['early'];
  if (/^份?中旬/.test(rest)) return ['mid'];
  return /^份?(?:底|末|下旬)/.test(rest) ? ['late'] : [];
}

/** Chinese numerals as digits: 八月 becomes 8月, 第一季度 becomes 第1季度. */
function toDigits(text: string): string {
  return readNumbers(text)
    .flatMap((token) => (token.script === 'chinese' && token.upper === undefined ? [token] : []))
    .reduceRight((changed, { start, end, value }) => changed.slice(0, start) + value + changed.slice(end), text);
}
