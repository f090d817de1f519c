/** A stretch of days, as counted from 1970-01-01 (UTC); a single day has `from` equal to `to`. */
export interface DayRange {
  from: number;
  to: number;
}

const DAY = 86_400_000;

/**
 * Reads the machine form of a date as precisely as it is stated.
 * @param date 2018, 2018-Q1, 2018-08, 2018-08-early|mid|late, 2018-end (December) or 2019-02-13.
 */
export function readDayRange(date: string): DayRange {
  const [yearText = '', month, part] = date.split('-');
  const year = Number(yearText);
  if (month === undefined) return days(year, 1, 1, year, 12);
  if (month === 'end') return days(year, 12, 1, year, 12);
  if (month.startsWith('Q')) return days(year, Number(month[1]) * 3 - 2, 1, year, Number(month[1]) * 3);
  const start = Number(month);
  if (part === undefined) return days(year, start, 1, year, start);
  const [from, to] = { early: [1, 10], mid: [11, 20], late: [21, undefined] }[part] ?? [Number(part), Number(part)];
  return days(year, start, from ?? 1, year, start, to);
}

/** A full date in words: 2026-01-05 is 2026年1月5日. */
export function formatDay(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** First day of a month, in days since 1970-01-01. Months beyond 12 run into the next year. */
export function firstOfMonth(year: number, month: number): number {
  return Date.UTC(year, month - 1, 1) / DAY;
}

function days(fromYear: number, fromMonth: number, fromDay: number, toYear: number, toMonth: number, toDay?: number): DayRange {
  const to = toDay === undefined ? firstOfMonth(toYear, toMonth + 1) - 1 : firstOfMonth(toYear, toMonth) + toDay - 1;
  return { from: firstOfMonth(fromYear, fromMonth) + fromDay - 1, to };
}
