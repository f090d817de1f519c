import type { GivenField, Report } from '../../data/schema';
import { type Fault, faultAt, type LoadedFile, meantName } from '../load';
import { type Amounts, namesNothing, unknownId } from './amounts';
import { daysIn } from './dates';
import { checkGiven, settleGiven } from './given';
import { valuesOf } from './given-values';
import type { Ground } from './ground';
import { hintOf } from './near';
import { periodOf, verifyPeriod } from './report-period';

/** Checks what report.json says of the report as a whole: its name and dates stand in its text, and its ids name something. */
export function verifyReportFile({ loaded, text }: Ground, amounts: Amounts): Fault[] {
  const { report } = loaded;
  const figures = new Set(loaded.sections.flatMap(({ value }) => value.figures.map(({ id }) => id)));
  return [
    ...checkNames(report, text),
    ...checkMetadata(report),
    ...checkDates(report),
    ...checkGiven(report),
    ...verifyPeriod(report, text),
    ...report.value.headline.flatMap((id, index) => (namesNothing(amounts, id) ? [unknownId(amounts, report, `headline[${index}]`, id)] : [])),
    ...report.value.corrections.flatMap(({ figure }, index) =>
      figures.has(figure) ? [] : [faultAt(report, `corrections[${index}].figure`, `更正的数据「${figure}」不存在`, `改成某条 figures 的 id${meantName(figure, figures)}`)],
    ),
  ];
}

function checkNames(report: LoadedFile<Report>, text: string): Fault[] {
  const { title, publisher, 'district.name': name, 'district.short': short, 'district.within': within } = valuesOf(report.value);
  return Object.entries({ title, publisher, 'district.name': name, 'district.short': short, 'district.within': within }).flatMap(([field, words]) =>
    words === undefined ? [] : settleGiven(report, field as GivenField, text.includes(words), `「${words}」在原文中找不到`, `照抄原文的写法${hintOf(text, words)}`),
  );
}

function checkMetadata(report: LoadedFile<Report>): Fault[] {
  return report.value.metadata.flatMap(({ value, quote }, index) =>
    value === null || quote.includes(value)
      ? []
      : [faultAt(report, `metadata[${index}].value`, `引文里没有「${value}」`, '从引文里照抄；页面上是空的写 null')],
  );
}

function checkDates(report: LoadedFile<Report>): Fault[] {
  const { published, metadata, corrections } = report.value;
  const isHeld = metadata.some(({ quote }) => daysIn(quote).includes(published));
  return [
    ...corrections.flatMap(({ date }, index) => (date < published ? [faultAt(report, `corrections[${index}].date`, '更正的日期早于报告发布', '核对日期')] : [])),
    ...settleGiven(report, 'published', isHeld, `发布日期 ${published} 不在任何一条 metadata 的引文里`, '核对日期，或在 metadata 里录入写有发布日期的那一行'),
    ...checkPublished(report),
  ];
}

function checkPublished(report: LoadedFile<Report>): Fault[] {
  const { published, year } = report.value;
  if (published.slice(0, 7) >= periodOf(report.value).from && Number(published.slice(0, 4)) >= year) return [];
  return [faultAt(report, 'published', `发布日期早于报告年度 ${year}`, '核对 published 和 year')];
}
