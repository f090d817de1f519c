import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildDataFile, buildDownloads } from '../../lib/export';
import { COLUMNS, PRINTED } from '../../lib/export/columns';
import { readReports } from '../../lib/load';
import { verifyData } from '../../lib/verify';
import type { TracedReport } from '../../lib/verify/traced';
import { parse as parseXml, readWorkbook } from '../support/xlsx';

/** The project's own reports, and a made-up one with every qualifier. */
const reports = ['data', 'tests/fixtures/reports/valid'].flatMap((folder) => verifyData(readReports(folder)).traced);
const PEOPLE = ['地区', '年度', '章节', '指标', '数值', '限定', '单位', '状态', '时点', '范围', '原句'];
const STATES: Record<string, string> = { 未发现: '未发现', 尚未: '尚未', 还未: '尚未' };

async function contentOf(report: TracedReport, file: string, publicBase: string | null = null): Promise<Uint8Array> {
  const path = `/${report.loaded.report.value.id}/${file}`;
  return (await buildDownloads(report, publicBase)).find(({ download }) => download.path === path)?.content ?? new Uint8Array();
}

const rowsOf = async (report: TracedReport, publicBase: string | null = null) =>
  parse<Record<string, string>>(Buffer.from(await contentOf(report, 'data.csv', publicBase)), { bom: true, columns: true, record_delimiter: '\r\n' });

describe('The columns of the tables', () => {
  it('begin with those that people use, and end with what is for programs', () => {
    const headers = COLUMNS.map(({ header }) => header);
    expect(headers.slice(0, PRINTED)).toEqual(PEOPLE);
    const machine = headers.findIndex((header) => header.includes('机器码'));
    expect(headers.slice(machine).filter((header) => !/机器码|编号|同一事|原句[起止]/.test(header))).toEqual([]);
  });
});

describe.each(reports.map((report) => ({ name: report.loaded.report.value.id, report })))('The tables of $name', ({ report }) => {
  const worded = [...report.figures.values()].flatMap(({ figure }) => (figure.zeroWord === undefined ? [] : [{ id: figure.id, unit: figure.unit, word: figure.zeroWord }]));

  it('say of which district and year every row is, so that tables of several reports can be stacked', async () => {
    const { district, year } = report.loaded.report.value;
    for (const row of await rowsOf(report)) expect([row.地区, row.年度]).toEqual([district.name, `${year}`]);
  });

  it('hold 0 only where the report counted none; what it has not found or not yet done has a status and no value', async () => {
    const rows = await rowsOf(report);
    const { figures } = buildDataFile(report, null);
    for (const { id, unit, word } of worded) {
      const row = rows.find(({ 数据编号: own }) => own === id);
      const record = figures.find((figure) => figure.id === id);
      const state = STATES[word];
      expect([row?.数值, row?.限定, row?.状态, row?.单位, row?.显示写法], id).toEqual(state === undefined ? ['0', '确数', `零（${word}）`, unit, word] : ['', '', state, unit, word]);
      expect([record?.value, record?.display, record?.zeroWord], id).toEqual([state === undefined ? '0' : null, word, word]);
    }
    const empty = rows.filter(({ 数值: value }) => value === '').map(({ 数据编号: id }) => id);
    const inWords = (id = '') => report.figures.get(id)?.figure.words !== undefined;
    expect(empty.filter((id) => !inWords(id))).toEqual(worded.filter(({ word }) => word in STATES).map(({ id }) => id));
    expect(rows.filter(({ 数据编号: id }) => inWords(id)).every(({ 数值: value, 状态: status }) => value === '' && ['概数', '分数', '倍数'].includes(status ?? ''))).toBe(true);
    for (const { 数值: value, 状态: status } of rows) expect([status === '有数值', status?.startsWith('零')]).toEqual(value === '' ? [false, false] : value === '0' ? [false, true] : [true, false]);
  });

  it('say a range as one, and never call it exact', async () => {
    for (const row of await rowsOf(report)) {
      const upper = report.figures.get(row.数据编号 ?? '')?.figure.upper;
      if (upper !== undefined) expect([row.限定, row.上限]).toEqual([`范围，上限${upper}`, upper]);
      else expect(row.上限).toBe('');
    }
  });

  it('give whole addresses where the site has one, else paths from its first page', async () => {
    const paths = (await rowsOf(report)).map((row) => row.原句网址 ?? '');
    const whole = (await rowsOf(report, 'https://example.gov.cn/column')).map((row) => row.原句网址);
    expect(paths.filter((path) => !path.startsWith(`/${report.loaded.report.value.id}/`))).toEqual([]);
    expect(whole).toEqual(paths.map((path) => `https://example.gov.cn/column${path}`));
    const { report: about, sections } = buildDataFile(report, 'https://example.gov.cn/column');
    for (const page of [about.page, ...sections.map((section) => section.page)]) expect(page).toMatch(/^https:\/\/example\.gov\.cn\/column\/.+\/$/);
  });

  it('print on A4 across, as wide as the page, with their headers and names on every one', async () => {
    const content = await contentOf(report, 'data.xlsx');
    const parts = unzipSync(content);
    const sheets = [...readWorkbook(content)];
    const names = definedNames(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()));
    expect(names.get('_xlnm.Print_Area 0')).toBe(`'数字'!$A$1:$${String.fromCharCode(64 + PRINTED)}$${(sheets[0]?.[1].length ?? 0)}`);
    for (const [index, [name]] of sheets.entries()) {
      const xml = strFromU8(parts[`xl/worksheets/sheet${index + 1}.xml`] ?? new Uint8Array());
      // The order of a sheet's parts is the schema's: Excel repairs a file that has another.
      expect(xml).toMatch(/<sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr><sheetViews>.*<cols>.*<\/sheetData><autoFilter .*<pageMargins .*<pageSetup .*<headerFooter>/s);
      expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
      expect(xml).toContain(`&amp;L${name}&amp;R&amp;P / &amp;N`);
      expect(names.get(`_xlnm.Print_Titles ${index}`)).toBe(`'${name}'!$1:$1`);
    }
  });
});

/** Names of a workbook's areas, by name and sheet. */
function definedNames(xml: string): Map<string, string> {
  const names = new Map<string, string>();
  let own = '';
  parseXml(xml, {
    open: (name, { name: area = '', localSheetId = '' }) => {
      if (name === 'definedName') own = `${area} ${localSheetId}`;
    },
    text: (text, path) => {
      if (path.at(-1) === 'definedName') names.set(own, text);
    },
  });
  return names;
}
