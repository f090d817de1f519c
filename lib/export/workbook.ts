import type { DataFile, DataRecord } from '../../data/schema';
import { cellOf, COLUMNS, PRINTED } from './columns';
import { writeWorkbook, type SheetCell, type SheetModel } from './xlsx';
import { headingOf } from '../view';

/** data.xlsx: the figures, the checks, the observations, what the report does not say, and what the workbook is, a sheet each. */
export function buildWorkbook(data: DataFile): Promise<Uint8Array> {
  return writeWorkbook([figuresSheet(data.figures), identitiesSheet(data), observationsSheet(data), unsaidSheet(data), aboutSheet(data)]);
}

function figuresSheet(records: readonly DataRecord[]): SheetModel {
  return {
    name: '数字',
    widths: COLUMNS.map(({ width }) => width),
    header: COLUMNS.map(({ header }) => header),
    rows: records.map((record) => COLUMNS.map((column): SheetCell => ({ text: cellOf(column, record), number: column.type !== 'string' }))),
    // What is counted stays in sight while a reader goes to the columns on the right.
    stickyColumns: COLUMNS.findIndex(({ key }) => key === 'value'),
    printedColumns: PRINTED,
  };
}

function identitiesSheet({ identities, sections, figures }: DataFile): SheetModel {
  return {
    name: '勾稽核对',
    widths: [20, 24, 26, 14, 6, 34, 40, 30],
    printedColumns: 7,
    header: ['节', '核对', '算式', '结果', '差额', '说明', '有关数字', '核对编号'],
    rows: identities.map(({ section, label, formula, outcomeLabel, difference, note, figures: used, id }) =>
      texts(titleOf(section, sections), label, formula, outcomeLabel, difference, note, used.map((figure) => nameOf(figure.id, figures)).join('；'), id),
    ),
  };
}

function observationsSheet({ observations, sections, figures }: DataFile): SheetModel {
  return {
    name: '阅读提示',
    widths: [18, 9, 46, 60, 34, 30],
    printedColumns: 5,
    header: ['节', '类别', '提示', '原句', '有关数字', '提示编号'],
    rows: observations.map(({ section, kindLabel, text, quotes, figures: used, id }) =>
      texts(titleOf(section, sections), kindLabel, text, quotes.join('\n'), used.map((figure) => nameOf(figure, figures)).join('；'), id),
    ),
  };
}

function unsaidSheet({ unsaid, indicators }: DataFile): SheetModel {
  return {
    name: '报告没有说的',
    widths: [9, 60, 46, 40, 30],
    printedColumns: 4,
    header: ['类别', '说明', '全文没有的词', '有关指标', '编号'],
    rows: unsaid.map(({ aboutLabel, text, absent, indicators: ids, id }) =>
      texts(aboutLabel, text, absent.join('、'), indicators.filter((indicator) => ids.includes(indicator.id)).map(({ label }) => label).join('；'), id),
    ),
  };
}

function aboutSheet({ report, figures, corrections, checksums }: DataFile): SheetModel {
  const computed = figures.filter(({ kind }) => kind === 'computed').length;
  return {
    name: '说明',
    widths: [28, 90],
    header: ['项目', '内容'],
    rows: [
      texts('报告', report.title),
      texts('地区', report.district.name),
      texts('年度', report.period?.text ?? `${report.year}`),
      texts('发布机构', report.publisher),
      texts('发布日期', report.published),
      texts('发布网站', `${report.source.label} ${report.source.url}`),
      texts('数字', `${figures.length}个，其中${figures.length - computed}个是报告原文的数字，${computed}个由本站计算得出（见“来历”和“算式”）`),
      texts('怎么读', '“数值”不带单位和限定词；引用时请用“显示写法”，连同限定词和单位。“数值”空着不是零，看“状态”；别的空格是没有这一项。打印的是“数字”表左边的几列。以报告原文为准。'),
      ...COLUMNS.map(({ header, description }) => texts(`“数字”表的“${header}”`, description)),
      ...(corrections.length === 0 ? [texts('更正', '至今没有更正')] : corrections.map(({ date, figure, from, to, reason }) => texts(`更正 ${date}`, `${nameOf(figure, figures)}：${from}更正为${to}。${reason}`))),
      ...checksums.map(({ file, sha256 }) => texts(`校验和（SHA-256）`, `${sha256} ${file}`)),
    ],
  };
}

function texts(...cells: (string | null)[]): SheetCell[] {
  return cells.map((text) => ({ text: text ?? '' }));
}

function titleOf(section: string, sections: DataFile['sections']): string {
  const found = sections.find(({ id }) => id === section);
  return found ? headingOf(found) : section;
}

function nameOf(id: string, records: readonly DataRecord[]): string {
  const found = records.find((record) => record.id === id);
  return found ? `${found.label}${found.display}` : id;
}
