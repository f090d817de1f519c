import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../data/schema';
import { buildDataFileSchema, buildJsonSchemas } from '../../data/schema/json-schemas';
import { buildDataFile, buildDownloads } from '../../lib/export';
import { readReports } from '../../lib/load';
import { buildSearchIndex } from '../../lib/page/search-index';
import { buildNotes } from '../../lib/text';
import { speak } from '../../lib/text/speak';
import { buildSectionTable } from '../../lib/table';
import { verifyData } from '../../lib/verify';
import { buildGround } from '../../lib/verify/ground';
import { traceToken } from '../../lib/verify/token';
import { buildValues, fill, valueOf } from '../../lib/view';
import { getSearchWords } from '../../lib/reports';
import { VALID } from '../data/fixture';
import { readWorkbook } from '../support/xlsx';

const data = readReports(VALID);
const [report] = verifyData(data).traced;
if (!report) throw new Error('the valid fixture is broken');
const section = report.loaded.sections.find(({ value }) => value.id === 'visits')?.value;
const file = report.loaded.sections[0];
if (!section || !file) throw new Error('the valid fixture has no section of such amounts');
const values = buildValues(report);

/** How each is shown, and what the flat tables say of it: value, exactness, unit and where it is from, status, the report's words. */
const SHOWN: Record<string, { shown: string; columns: string[]; spoken: string }> = {
  visitors: { shown: '数百人次', columns: ['', '概数', '人次', '原文', '概数', '数百'], spoken: '数百人次' },
  'visits-settled': { shown: '过半', columns: ['', '概数', '人次', '指标', '概数', '过半'], spoken: '过半' },
  'visits-once': { shown: '三分之二', columns: ['', '确数', '人次', '指标', '分数', ''], spoken: '三分之二' },
  'satisfaction-rank': { shown: '第2名', columns: ['2', '名次', '名', '原文', '有数值', '第'], spoken: '第二名' },
  'cases-growth': { shown: '120%', columns: ['120', '确数', '%', '原文', '有数值', ''], spoken: '百分之一百二十' },
  'complaints-growth': { shown: '-3.2%', columns: ['-3.2', '确数', '%', '原文', '有数值', ''], spoken: '负百分之三点二' },
  'time-saved': { shown: '1.5个百分点', columns: ['1.5', '确数', '个百分点', '原文', '有数值', ''], spoken: '一点五个百分点' },
  'legal-aid': { shown: '287', columns: ['287', '确数', '件', '指标', '有数值', ''], spoken: '二百八十七' },
  'legal-aid-growth': { shown: '翻一番', columns: ['', '确数', '件', '指标', '倍数', ''], spoken: '翻一番' },
  'lawsuits-lost': { shown: '0件', columns: ['0', '确数', '件', '指标', '零（零）', ''], spoken: '零件' },
  complaints: { shown: '0件', columns: ['0', '确数', '件', '指标', '零（未收到）', ''], spoken: '零件' },
};

describe('What the report says in words, as a rank, below zero or without a unit', () => {
  it('is every figure of the section', () => {
    expect(Object.keys(SHOWN)).toEqual(section.figures.map(({ id }) => id));
  });

  it.each(Object.entries(SHOWN))('%s is shown, written and spoken as the report has it', (id, { shown, spoken }) => {
    expect(valueOf(values, id).display.text).toBe(shown);
    expect(fill(`共{${id}}。`, values)).toBe(`共${shown}。`);
    expect(speak(shown)).toBe(spoken);
  });

  it.each(Object.entries(SHOWN))('%s has in data.csv and data.xlsx no value that the report does not state', async (id, { columns }) => {
    const downloads = await buildDownloads(report, null);
    const contentOf = (name: string) => Buffer.from(downloads.find(({ download }) => download.path === `/example-2020/${name}`)?.content ?? '');
    const rows = parse<Record<string, string>>(contentOf('data.csv'), { bom: true, columns: true, record_delimiter: '\r\n' });
    const [header = [], ...cells] = readWorkbook(contentOf('data.xlsx')).get('数字') ?? [];
    const sheet = cells.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
    for (const table of [rows, sheet]) {
      const row = table.find(({ 数据编号: own }) => own === id);
      expect([row?.数值, row?.限定, row?.单位, row?.单位出处, row?.状态, row?.原文限定词]).toEqual(columns);
    }
  });

  it('is accepted by the public JSON Schema of data.json', () => {
    const ajv = new Ajv({ formats: { date: true, uri: true } });
    const validate = ajv.compile(JSON.parse(buildDataFileSchema()));
    const json: unknown = JSON.parse(JSON.stringify(buildDataFile(report, null)));
    expect([validate(json), validate.errors]).toEqual([true, null]);
  });

  it('is accepted by the JSON Schema for editors, which asks for a value or for words', () => {
    const schema = new Ajv({ strict: false }).compile(JSON.parse(buildJsonSchemas().get('section.schema.json') ?? '{}'));
    const withFirst = (change: Partial<Figure>): unknown => JSON.parse(JSON.stringify({ ...section, figures: [{ ...section.figures[0], ...change }] }));
    expect(schema(withFirst({}))).toBe(true);
    expect(schema(withFirst({ words: undefined, value: '300' }))).toBe(true);
    expect(schema(withFirst({ value: '300' }))).toBe(false);
    expect(schema(withFirst({ words: undefined }))).toBe(false);
  });

  it('is explained beside the table and in the notes', () => {
    const rows = buildSectionTable(section, values).groups.flatMap((group) => group.rows);
    const basisOf = (id: string) => rows.find(({ value }) => value.id === id)?.basis.join('；');
    expect(basisOf('visitors')).toBe('报告写的是概数，没有确数');
    expect(basisOf('visits-once')).toBe('报告写的是分数，本站不换算');
    expect(basisOf('legal-aid')).toBe('报告没有写单位，按指标以“件”计');
    expect(basisOf('lawsuits-lost')).toBe('报告原文：“零”，即0件');
    expect(buildNotes(report, section, values).qualifiers.map(({ words, meaning }) => [words, meaning])).toEqual([
      ['数百', '是概数，确切是多少报告没有写'],
      ['过半', '是概数，确切是多少报告没有写'],
      ['第', '是名次、次序，不是数量'],
    ]);
  });

  it('is found by the search as it is shown', () => {
    const index = buildSearchIndex([report], getSearchWords());
    for (const [id, { shown }] of Object.entries(SHOWN)) {
      const { label, value } = valueOf(values, id);
      expect(index.figures.find((figure) => figure.label === label), id).toMatchObject({ shown, value });
    }
  });
});

describe('Whatever words stand for an amount', () => {
  const scale = fc.constantFrom('十', '百', '千', '万', '十万', '百万', '千万', '亿');
  const vague = fc.oneof(
    scale.map((word) => `数${word}`),
    scale.map((word) => `几${word}`),
    fc.constantFrom('百', '千', '万', '百万', '千万', '亿').map((word) => `上${word}`),
    fc.constantFrom('一二', '两三', '三四', '四五', '五六', '六七', '七八', '八九', '三五').chain((pair) => fc.constantFrom('', '百', '千', '万', '十万').map((word) => pair + word)),
    fc.constantFrom('', '二', '三', '九').map((tens) => `${tens}十几`),
  );
  const lead = fc.constantFrom('全年培训', '共', '先后', '约', '近', '不少于');
  const unit = fc.constantFrom('人次', '件', '份');
  const digits = fc.oneof(fc.integer({ min: 1, max: 99 }), fc.constantFrom(100, 150, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000)).map(String);
  const ofFile = (text: string, figure: Partial<Figure>) => {
    const ground = buildGround({ ...report.loaded, text });
    return traceToken(ground, { id: 'a', indicator: 'a', label: '甲', unit: '件', qualifier: 'exact', quote: text, ...figure }, { start: 0, end: text.length }, file, 'figures[0]').faults;
  };

  it('no number can be entered for it, however exact it is called', () => {
    fc.assert(
      fc.property(lead, vague, unit, digits, fc.constantFrom('exact', 'about', 'over', 'atLeast', 'atMost', 'rank', 'vague'), (head, words, counted, value, qualifier) => {
        expect(ofFile(`${head}${words}${counted}`, { value, unit: counted, qualifier }).length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('its words can, and only as vague', () => {
    fc.assert(
      fc.property(lead, vague, unit, fc.constantFrom('exact', 'about', 'over', 'atLeast', 'atMost', 'rank', 'vague'), (head, words, counted, qualifier) => {
        const faults = ofFile(`${head}${words}${counted}`, { words, unit: counted, qualifier });
        expect(faults.length === 0, `${head}${words}${counted} ${qualifier}: ${JSON.stringify(faults)}`).toBe(qualifier === 'vague');
      }),
      { numRuns: 1000 },
    );
  });

  it('a date that lost a character is never an amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2098 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), fc.boolean(), (year, month, day, omitted) => {
        for (const [digits, end] of [[`${year}${month}`, '月'], [`${year}${month}${day}`, '日'], [`${year}${year + 1}`, '年']] as const) {
          const entry = { value: digits, unit: omitted ? '件' : end, ...(omitted && { unitOmitted: true as const }) };
          expect(ofFile(`截至${digits}${end}`, entry).length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });
});
