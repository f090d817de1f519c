import { createHash } from 'node:crypto';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Site } from '../../data/schema';
import { buildDataFileSchema } from '../../data/schema/json-schemas';
import { buildDataFile, buildDataset, buildDownloads, describeDownload, downloadName, formatBytes, listDownloads } from '../../lib/export';
import { COLUMNS } from '../../lib/export/columns';
import { writeWorkbook } from '../../lib/export/xlsx';
import { getReports, getSite } from '../../lib/reports';
import { isDrawn, buildChartView, buildValues } from '../../lib/view';
import { parse, readWorkbook, readZipTimes } from '../support/xlsx';
import { DATA_PACKAGE } from '../support/data-package';

const ajv = new Ajv({ allErrors: true, formats: { date: /^\d{4}-\d\d-\d\d$/, uri: (text: string) => URL.canParse(text) } });
const reports = getReports().map((report) => ({ id: report.loaded.report.value.id, report }));

describe.each(reports)('The downloads of $id', ({ report }) => {
  const data = buildDataFile(report, null);

  it('hold every number of the report once, stated or computed', () => {
    expect(data.figures.map(({ id }) => id).sort()).toEqual([...report.figures.keys(), ...report.derived.keys()].sort());
    for (const { kind, quote, formula, id } of data.figures) expect([kind === 'stated' ? quote : formula, kind === 'stated' ? formula : quote], id).toEqual([expect.any(String), null]);
  });

  it('leave no placeholder unfilled and no text undefined', () => {
    expect(JSON.stringify(data)).not.toMatch(/\{[a-z0-9-]+\}|undefined/);
  });

  it('have a data.json that its public JSON Schema accepts, and that it refuses with a field less', () => {
    const validate = ajv.compile(JSON.parse(buildDataFileSchema()));
    expect([validate(JSON.parse(JSON.stringify(data))), validate.errors]).toEqual([true, null]);
    const { figures, ...less } = data;
    expect(validate(less)).toBe(false);
    expect(validate({ ...data, figures: [{ ...figures[0], value: 12 }] })).toBe(false);
    expect(validate({ ...data, figures: [{ ...figures[0], surplus: '1' }] })).toBe(false);
  });

  it('have every check with its verdict, every observation, restoration, exclusion and correction', () => {
    const { restorations, exclusions, corrections } = report.loaded.report.value;
    expect(data.identities.map(({ id, outcome }) => [id, outcome])).toEqual(report.verdicts.map(({ identity, outcome }) => [identity.id, outcome]));
    expect(data.observations.map(({ id }) => id)).toEqual(report.loaded.sections.flatMap(({ value }) => value.observations.map(({ id }) => id)));
    expect(data.restorations.map(({ id }) => id)).toEqual(restorations.map(({ id }) => id));
    expect([data.exclusions.length, data.corrections.length]).toEqual([exclusions.length, corrections.length]);
  });

  it('are told to the page as they are: address, rows, bytes', async () => {
    const files = await buildDownloads(report, null);
    expect(await listDownloads(report, null)).toEqual(files.map(({ download }) => download));
    for (const { download, content } of files) expect(download.bytes, download.path).toBe(content.length);
    expect(new Set(files.map(({ download }) => download.path)).size).toBe(files.length);
  });

  it('have a table for every section with numbers, and a file for every drawn chart', async () => {
    const downloads = await listDownloads(report, null);
    const tables = downloads.filter(({ format, section }) => format === 'CSV' && section !== undefined);
    expect(tables.map(({ section, rows }) => [section, rows])).toEqual(
      report.loaded.sections.map(({ value }) => [value.id, value.figures.length + value.derived.length]).filter(([, rows]) => rows !== 0),
    );
    const values = buildValues(report);
    const charts = [...report.loaded.sections.flatMap(({ value }) => value.panel.charts), ...report.loaded.report.value.overview.charts].map((chart) => buildChartView(chart, values));
    expect(downloads.flatMap(({ chart }) => chart ?? [])).toEqual(charts.filter(isDrawn).map(({ id }) => id));
  });

  it('describe themselves as a Data Package 2.0, with the true size and checksum of every file', async () => {
    const files = await buildDownloads(report, null);
    const contentOf = (path: string) => files.find(({ download }) => download.path === `/${data.report.id}/${path}`)?.content ?? new Uint8Array();
    const described = JSON.parse(Buffer.from(contentOf('datapackage.json')).toString()) as { resources: { path: string; bytes: number; hash: string; schema?: { fields: { name: string }[] } }[] };
    const validate = ajv.compile(DATA_PACKAGE);
    expect([validate(described), validate.errors]).toEqual([true, null]);
    for (const { path, bytes, hash, schema } of described.resources) {
      const content = contentOf(path);
      expect([bytes, hash], path).toEqual([content.length, `sha256:${createHash('sha256').update(content).digest('hex')}`]);
      const header = Buffer.from(content).toString().slice(1).split('\r\n')[0];
      if (schema) expect(schema.fields.map(({ name }) => name).join(',')).toBe(header);
    }
  });

  it('draw every chart as a file that stands alone: titled, described, on white, without a variable, with its source', async () => {
    const { title, publisher, published } = report.loaded.report.value;
    for (const { download, content } of (await buildDownloads(report, null)).filter(({ download: { format } }) => format === 'SVG')) {
      const svg = Buffer.from(content).toString();
      const texts: Record<string, string> = {};
      parse(svg, { text: (text, path) => (texts[path.join('>')] = (texts[path.join('>')] ?? '') + text) });
      expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"'), download.path).toBe(true);
      expect(texts['svg>title']).toBe(download.title);
      expect(texts['svg>desc']?.length).toBeGreaterThan(20);
      expect(texts['svg>text']).toContain(`来源：${title}（${publisher}，${published}发布）`);
      expect(svg).toMatch(/<rect width="\d+" height="[\d.]+" fill="#ffffff"\/>/);
      expect(svg).not.toMatch(/var\(|style=|class=|<script|href=/);
    }
  });

  it('are described to machines with what the report says, and nothing else', async () => {
    const dataset = (await buildDataset(report, getSite(), '')) as { description: string; distribution: { contentUrl?: string }[]; publisher?: unknown; license?: unknown; url?: string };
    expect(dataset.description.length).toBeGreaterThanOrEqual(50);
    expect(dataset.description.length).toBeLessThanOrEqual(5000);
    expect([dataset.publisher, dataset.license, dataset.url, ...dataset.distribution.map(({ contentUrl }) => contentUrl)].filter((told) => told !== undefined)).toEqual([]);
    const placed: Site = { ...getSite(), origin: 'https://example.gov.cn', host: '某单位' };
    const known = JSON.stringify(await buildDataset(report, placed, '/column'));
    expect(known).toContain('"contentUrl":"https://example.gov.cn/column/');
    expect(known).toContain('"publisher":{"@type":"GovernmentOrganization","name":"某单位"}');
  });
});

describe('A workbook', () => {
  it('is the same in every build, whatever the clock says', async () => {
    const sheets = [{ name: '数字', widths: [10, 10], header: ['名称', '数值'], rows: [[{ text: '调解员' }, { text: '696', number: true }]] }];
    const first = await writeWorkbook(sheets);
    expect(Buffer.from(await writeWorkbook(sheets)).equals(Buffer.from(first))).toBe(true);
    // 1980-01-01 00:00, the first moment that a zip can tell.
    expect(new Set(readZipTimes(first))).toEqual(new Set([0x00210000]));
  });

  it('keeps numbers as numbers, and as text where a spreadsheet would change them', async () => {
    const numbers = ['696', '0', '1.5', '5.20', '0.1', '99999999999999999999.5'];
    const sheets = [{ name: '数字', widths: [10], header: ['数值'], rows: numbers.map((text) => [{ text, number: true }]) }];
    expect(readWorkbook(await writeWorkbook(sheets)).get('数字')).toEqual([['数值'], ['696'], ['0'], ['1.5'], ['5.2'], ['0.1'], ['99999999999999999999.5']]);
  });

  it('takes no text for a formula', async () => {
    const sheets = [{ name: '数字', widths: [10], header: ['名称'], rows: [[{ text: '=1+1' }], [{ text: '+86' }], [{ text: '<&>"' }]] }];
    expect(readWorkbook(await writeWorkbook(sheets)).get('数字')).toEqual([['名称'], ['=1+1'], ['+86'], ['<&>"']]);
  });
});

describe('A download', () => {
  it('says its format, rows and size', () => {
    expect(describeDownload({ format: 'CSV', rows: 38, bytes: 20_813 })).toBe('CSV，38行，21 KB');
    expect(describeDownload({ format: 'SVG', bytes: 1_949 })).toBe('SVG，1.9 KB');
    expect([formatBytes(9_949), formatBytes(9_951)]).toEqual(['9.9 KB', '10 KB']);
  });

  it('has a name on a reader’s disk that tells what it is of', () => {
    expect(downloadName('/a-report/a-section/data.csv')).toBe('a-report-a-section-data.csv');
  });

  it('has columns of different names', () => {
    expect(new Set(COLUMNS.map(({ header }) => header)).size).toBe(COLUMNS.length);
  });
});
