import type { Report } from '../../data/schema';
import { type Fault, faultAt, type LoadedFile } from '../load';
import { isSamePeriod, type Period, periodsIn, wholeYear } from './dates';
import { settleGiven } from './given';

/** The months that a report is of. */
export function periodOf({ year, period }: Pick<Report, 'year' | 'period'>): Period {
  return period ?? wholeYear(year);
}

/** Checks the year, or the months, that a report is said to be of: as its title says, or its text. */
export function verifyPeriod(report: LoadedFile<Report>, text: string): Fault[] {
  const { year, period, title } = report.value;
  return [...(period ? checkPeriod(report, year, period, text) : []), ...checkYear(report, periodsIn(title), text)];
}

function checkPeriod(report: LoadedFile<Report>, year: number, period: NonNullable<Report['period']>, text: string): Fault[] {
  const named = periodsIn(period.text);
  const faults = settleGiven(report, 'period', text.includes(period.text), `「${period.text}」在原文中找不到`, 'period 的 text 照抄原文的写法');
  if (period.from > period.to) return [...faults, faultAt(report, 'period.from', '开始的月份晚于结束的月份', '核对 from 和 to')];
  if (Number(period.to.slice(0, 4)) !== year) return [...faults, faultAt(report, 'year', `year 写的是 ${year}，而 period 到 ${period.to} 为止`, 'year 写 period 结束的那一年')];
  if (isSamePeriod(period, wholeYear(year))) return [...faults, faultAt(report, 'period', '报告说的是全年，不必写 period', '删去 period')];
  if (named.length > 0 && !named.some((each) => isSamePeriod(each, period))) {
    return [...faults, faultAt(report, 'period', `「${period.text}」与 from、to 不一致`, `改成 ${named.map(say).join('，或 ')}`)];
  }
  return faults;
}

/** A title that names a year or a part of one has the last word; where it names none, the text must name the year. */
function checkYear(report: LoadedFile<Report>, stated: readonly Period[], text: string): Fault[] {
  const { year } = report.value;
  const own = periodOf(report.value);
  const first = stated[0];
  if (first === undefined) {
    const isHeld = periodsIn(text).some(({ from, to }) => Number(from.slice(0, 4)) <= year && year <= Number(to.slice(0, 4)));
    return settleGiven(report, 'year', isHeld, `原文没有提到 ${year} 年`, '核对 year');
  }
  if (stated.some((each) => isSamePeriod(each, own))) return settleGiven(report, 'year', true, '', '');
  const ending = stated.find(({ to }) => Number(to.slice(0, 4)) === year);
  if (ending) return [faultAt(report, report.value.period ? 'period' : 'year', '标题说的不是这一段时间', `标题里的是 ${say(ending)}：写进 period，text 照抄标题里的说法`)];
  return [faultAt(report, 'year', `标题写的是 ${stated.map(({ to }) => to.slice(0, 4)).join('、')} 年，year 写的是 ${year}`, `核对后改成 ${first.to.slice(0, 4)}；复制来的报告，标题、原文也要换`)];
}

function say({ from, to }: Period): string {
  return `"from": "${from}", "to": "${to}"`;
}
