import { readNumbers } from '../number';
import { foldWidth } from './fold';

/** A stretch of months that a text names: 2023年上半年 is 2023-01 to 2023-06. */
export interface Period {
  from: string;
  to: string;
}

const YEAR = '(\\d{4})';
const TO = ' *(?:-|—|–|―|~|至|到)+ *';
const DAY = new RegExp(`(?<!\\d)${YEAR} *(?:年|[-/.]) *(\\d{1,2}) *(?:月|[-/.]) *(\\d{1,2})(?!\\d)`, 'g');
const COMPACT_DAY = /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/g;

/** Numerals of dates as digits and full width as half width: 二○一九年二月十三日 becomes 2019年2月13日. */
export function toDigits(text: string): string {
  const folded = foldWidth(text);
  return readNumbers(folded)
    .flatMap((token) => (token.script === 'chinese' ? [token] : []))
    .reduceRight((changed, { start, end, value, upper }) => changed.slice(0, start) + (upper === undefined ? value : `${value}—${upper}`) + changed.slice(end), folded);
}

/** Every day that a text names, as 2019-02-13: 2019-02-13, 2019年2月13日, 2019/2/13, 2019.2.13, 20190213, in any width and in numerals. */
export function daysIn(text: string): string[] {
  const digits = toDigits(text);
  return [...digits.matchAll(DAY), ...digits.matchAll(COMPACT_DAY)].map(([, year = '', month = '', day = '']) => `${year}-${pad(month)}-${pad(day)}`);
}

/** What a text says by year and parts of one; first what says most. */
const PERIODS: readonly { pattern: RegExp; read(match: readonly string[]): Period }[] = [
  { pattern: new RegExp(`${YEAR}年(\\d{1,2})月${TO}${YEAR}年(\\d{1,2})月`, 'g'), read: ([, year = '', month = '', last = '', end = '']) => months(year, month, end, last) },
  { pattern: new RegExp(`${YEAR}(?:年度?)?${TO}${YEAR}(?:年|(?!\\d))`, 'g'), read: ([, year = '', last = '']) => months(year, '1', '12', last) },
  { pattern: new RegExp(`${YEAR}年度?(\\d{1,2})月?${TO}(\\d{1,2})月`, 'g'), read: ([, year = '', month = '', end = '']) => months(year, month, end) },
  { pattern: new RegExp(`${YEAR}年度?(上|下)半年`, 'g'), read: ([, year = '', half]) => (half === '上' ? months(year, '1', '6') : months(year, '7', '12')) },
  { pattern: new RegExp(`${YEAR}年度?前(\\d)个?季度`, 'g'), read: ([, year = '', quarter]) => months(year, '1', String(Number(quarter) * 3)) },
  { pattern: new RegExp(`${YEAR}年度?第?([1-4])季度`, 'g'), read: ([, year = '', quarter]) => months(year, String(Number(quarter) * 3 - 2), String(Number(quarter) * 3)) },
  { pattern: new RegExp(`${YEAR}年(\\d{1,2})月`, 'g'), read: ([, year = '', month = '']) => months(year, month, month) },
  { pattern: new RegExp(`${YEAR}(?=年)`, 'g'), read: ([, year = '']) => months(year, '1', '12') },
];

/** Every period that a text names; what stands in 《》 is another document's. */
export function periodsIn(text: string): Period[] {
  let rest = toDigits(text).replace(/《[^》]*》/g, '《》');
  return PERIODS.flatMap(({ pattern, read }) => {
    const found = [...rest.matchAll(pattern)].map(read);
    rest = rest.replace(pattern, '·');
    return found;
  });
}

/** The whole of a year. */
export function wholeYear(year: number): Period {
  return months(String(year), '1', '12');
}

export function isSamePeriod(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}

function months(year: string, first: string, last: string, lastYear = year): Period {
  return { from: `${year}-${pad(first)}`, to: `${lastYear}-${pad(last)}` };
}

function pad(number: string): string {
  return number.padStart(2, '0');
}
