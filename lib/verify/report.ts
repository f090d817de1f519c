import type { Report } from '../../data/schema';
import { type Fault, faultAt, type LoadedFile } from '../load';
import { type Amounts, namesNothing, unknownId } from './amounts';
import type { Ground } from './ground';

/** Checks what report.json says of the report as a whole: its name and dates stand in its text, and its ids name something. */
export function verifyReportFile({ loaded, text }: Ground, amounts: Amounts): Fault[] {
  const { report } = loaded;
  const figures = new Set(loaded.sections.flatMap(({ value }) => value.figures.map(({ id }) => id)));
  return [
    ...checkNames(report, text),
    ...checkMetadata(report),
    ...checkDates(report),
    ...report.value.headline.flatMap((id, index) => (namesNothing(amounts, id) ? [unknownId(report, `headline[${index}]`, id)] : [])),
    ...report.value.corrections.flatMap(({ figure }, index) =>
      figures.has(figure) ? [] : [faultAt(report, `corrections[${index}].figure`, `更正的数据「${figure}」不存在`, '改成某条 figures 的 id')],
    ),
  ];
}

function checkNames(report: LoadedFile<Report>, text: string): Fault[] {
  const { title, publisher, district } = report.value;
  const names = { title, publisher, 'district.name': district.name, 'district.short': district.short };
  return Object.entries(names)
    .filter(([, name]) => !text.includes(name))
    .map(([path, name]) => faultAt(report, path, `「${name}」在原文中找不到`, '照抄原文的写法'));
}

function checkMetadata(report: LoadedFile<Report>): Fault[] {
  return report.value.metadata.flatMap(({ value, quote }, index) =>
    value === null || quote.includes(value)
      ? []
      : [faultAt(report, `metadata[${index}].value`, `引文里没有「${value}」`, '从引文里照抄；页面上是空的写 null')],
  );
}

function checkDates(report: LoadedFile<Report>): Fault[] {
  const { published, year, metadata, corrections } = report.value;
  const [publishedYear = '', month = '', day = ''] = published.split('-');
  const spellings = [published, `${publishedYear}年${Number(month)}月${Number(day)}日`];
  const faults = corrections.flatMap(({ date }, index) =>
    date < published ? [faultAt(report, `corrections[${index}].date`, '更正的日期早于报告发布', '核对日期')] : [],
  );
  if (!metadata.some(({ quote }) => spellings.some((spelling) => quote.includes(spelling)))) {
    faults.push(faultAt(report, 'published', `发布日期 ${published} 不在任何一条 metadata 的引文里`, '核对日期，或在 metadata 里录入写有发布日期的那一行'));
  }
  if (Number(publishedYear) < year) {
    faults.push(faultAt(report, 'published', `发布日期早于报告年度 ${year}`, '核对 published 和 year'));
  }
  return faults;
}
