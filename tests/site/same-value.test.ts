import { expect, test, type Page } from '@playwright/test';
import { parse as parseCsv } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DataFile, DataRecord } from '../../data/schema';
import { isUncounted } from '../../lib/number';
import { compare } from '../../lib/number/decimal';
import { getReports } from '../../lib/reports';
import type { TracedReport } from '../../lib/verify/traced';
import { buildChartView, buildValues, isDrawn, type DrawnView, type Values } from '../../lib/view';
import { valuesOf } from '../support/chart-values';
import { parse as parseXml, readWorkbook } from '../support/xlsx';
import { readPage, readShown, type Reading, type ShownFigures } from './figures';

// The report's own data are the measure, read from its files again: nothing that a page is made by comes between.
test.describe.configure({ mode: 'default' });

for (const report of getReports()) {
  const { id } = report.loaded.report.value;
  const values = buildValues(report);
  const truth = new Map([...report.figures.values()].map(({ figure }) => [figure.id, figure]));
  const { units } = report.loaded.vocabulary.value;
  const folder = (file: string) => path.join('out', id, file);

  /** What a place says wrongly of a number, or undefined. */
  const faultOf = (figure: string, shown: string): string | undefined => {
    const stated = truth.get(figure);
    const derived = report.derived.get(figure);
    const expected: Reading | undefined = stated
      ? { value: stated.value ?? '', ...(stated.upper === undefined ? {} : { upper: stated.upper }), unit: stated.unit, qualifier: stated.qualifier }
      : derived && { value: derived.value, unit: derived.unit, qualifier: 'exact' };
    // An explicit zero, and an amount that is no number, are said in the report's words.
    if (stated?.zeroWord !== undefined && shown === stated.zeroWord) return undefined;
    if (stated?.words !== undefined && shown.includes(stated.words)) return undefined;
    const read = readShown(shown, units);
    return JSON.stringify(read) === JSON.stringify(expected) ? undefined : `${figure}: “${shown}”, not ${JSON.stringify(expected)}`;
  };
  const faults = (shown: readonly { figure: string; text: string }[]) => shown.flatMap(({ figure, text }) => faultOf(figure, text) ?? []);

  test.describe(`Every number of ${id} has the same value, unit and qualifier`, () => {
    test('in every link, table, mark and drawing of every page', async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      const all: ShownFigures[] = [];
      for (const route of ['./', `./${id}/`, `./${id}/text/`, `./${id}/check/`, `./${id}/booklet/`, ...report.loaded.sections.map(({ value }) => `./${id}/${value.id}/`)]) all.push(await open(page, route));
      await context.close();
      const sections = all.slice(5);

      expect(faults(all.flatMap(({ links }) => links)), 'links').toEqual([]);
      expect(faults(all.flatMap(({ marks }) => marks)), 'marks').toEqual([]);
      expect(new Set(sections.flatMap(({ marks }) => marks.map(({ figure }) => figure))), 'every figure is marked under 原文').toEqual(new Set(truth.keys()));
      expect(new Set(all[2]?.marks.map(({ figure }) => figure)), 'every figure is marked in the full text').toEqual(new Set(truth.keys()));
      expect(new Set(all[4]?.marks.map(({ figure }) => figure)), 'every figure is marked in the booklet').toEqual(new Set(truth.keys()));
      expect(all[4]?.rows.length, 'every number is in a table of the booklet').toBe(values.size);

      const rows = sections.flatMap((shown, index) => shown.rows.map((row) => ({ ...row, section: report.loaded.sections[index]?.value.id ?? '' })));
      const inTables = [...values.values()].map((value) => ({ figure: value.id, text: rows.find(({ section, label, table }) => section === value.section && label === value.label && table.endsWith('-computed') === (value.formula !== undefined))?.text ?? '' }));
      expect(faults(inTables), 'tables').toEqual([]);
      expect(rows.length, 'no row besides').toBe(values.size);

      const drawings = all.flatMap((shown) => shown.drawings);
      const views = listDrawn(report, values);
      for (const bounds of ['phone', 'column']) expect(new Set(drawings.filter((drawing) => drawing.bounds === bounds).map(({ chart }) => chart))).toEqual(new Set(views.map((view) => view.id)));
      const missing = drawings.flatMap(({ chart, bounds, lines }) => views.filter((view) => view.id === chart).flatMap((view) => missingFrom(view, lines)).map((text) => `${chart} ${bounds}: ${text}`));
      expect(missing, 'drawings').toEqual([]);
    });

    test('in every chart file', async () => {
      const sectionOf = new Map(report.loaded.sections.flatMap(({ value }) => value.panel.charts.map((chart) => [chart.id, value.id] as const)));
      const missing = listDrawn(report, values).flatMap((view) => {
        const lines: string[] = [];
        const file = folder(path.join(sectionOf.get(view.id) ?? '', `chart-${view.id}.svg`));
        // The drawing itself is in a group; title and source stand outside and prove nothing.
        parseXml(readFileSync(file, 'utf8'), { text: (text, within) => (within.includes('g') && within.at(-1) === 'text' ? lines.push(text) : undefined) });
        return missingFrom(view, lines).map((text) => `${view.id}: ${text}`);
      });
      expect(missing).toEqual([]);
    });

    test('in data.csv and the sections’ tables', async () => {
      const files = ['data.csv', ...report.loaded.sections.filter(({ value }) => value.figures.length > 0).map(({ value }) => `${value.id}/data.csv`)];
      const tables = files.map((file) => parseCsv<Record<string, string>>(readFileSync(folder(file)), { bom: true, columns: true, record_delimiter: '\r\n' }));
      expect(tables[0]?.map((row) => row.数据编号).sort()).toEqual([...values.keys()].sort());
      expect(tables.slice(1).flat(), 'the sections’ tables are the whole').toEqual(tables[0]);
      expect(tables.flat().flatMap((row) => faultsOfRow(row))).toEqual([]);
    });

    test('in data.xlsx', async () => {
      const [header = [], ...rows] = readWorkbook(readFileSync(folder('data.xlsx'))).get('数字') ?? [];
      const named = rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
      expect(named.map((row) => row.数据编号).sort()).toEqual([...values.keys()].sort());
      expect(named.flatMap((row) => faultsOfRow(row))).toEqual([]);
    });

    test('in data.json', async () => {
      const { figures } = JSON.parse(readFileSync(folder('data.json'), 'utf8')) as DataFile;
      expect(figures.map((record) => record.id).sort()).toEqual([...values.keys()].sort());
      const stated = ({ value, upper, unit, qualifier, zeroWord, quote, asOf }: DataRecord) => ({ value, upper: upper ?? undefined, unit, qualifier, zeroWord: zeroWord ?? undefined, quote, asOf: asOf ?? undefined });
      for (const record of figures.filter(({ kind }) => kind === 'stated')) {
        const figure = truth.get(record.id);
        const { value, upper, unit, qualifier, zeroWord, quote, asOf } = figure ?? {};
        expect(stated(record), record.id).toEqual({ value: value ?? null, upper, unit, qualifier, zeroWord, quote, asOf: asOf?.quote, ...(figure && isUncounted(figure) ? { value: null, qualifier: null } : {}) });
      }
      expect(faults(figures.map((record) => ({ figure: record.id, text: record.display })))).toEqual([]);
    });
  });

  /** Flat files give a number twice: whole as the report writes it, and in columns of its own. */
  function faultsOfRow(row: Record<string, string>): string[] {
    const figure = row.数据编号 ?? '';
    const stated = truth.get(figure);
    const derived = report.derived.get(figure);
    const columns = [row.单位, row['限定（机器码）'], row.来历, row.零的原词, row.原句, row.时点, row.算式];
    const uncounted = stated !== undefined && isUncounted(stated);
    const expected = [stated?.unit ?? derived?.unit, uncounted ? '' : (stated?.qualifier ?? 'exact'), stated ? '报告原文' : '计算得出', stated?.zeroWord ?? '', stated?.quote ?? '', stated?.asOf?.quote ?? '', derived?.formula ?? ''];
    const value = uncounted ? '' : (stated?.value ?? derived?.value ?? '');
    const upper = stated?.upper ?? '';
    return [
      ...faults([{ figure, text: row.显示写法 ?? '' }]),
      ...(sameNumber(row.数值, value) && sameNumber(row.上限, upper) ? [] : [`${figure}: ${row.数值}–${row.上限}, not ${value}–${upper}`]),
      ...(JSON.stringify(columns) === JSON.stringify(expected) ? [] : [`${figure}: ${JSON.stringify(columns)}, not ${JSON.stringify(expected)}`]),
    ];
  }
}

async function open(page: Page, route: string): Promise<ShownFigures> {
  await page.goto(route);
  return readPage(page);
}

/** A spreadsheet holds 5.20 as 5.2, and shows it as 5.20. */
function sameNumber(shown: string | undefined, value: string): boolean {
  return shown === value || (Boolean(shown) && value !== '' && compare(shown ?? '', value) === 0);
}

function listDrawn({ loaded }: TracedReport, values: Values): DrawnView[] {
  const charts = [...loaded.sections.flatMap(({ value }) => value.panel.charts), ...loaded.report.value.overview.charts];
  return charts.map((chart) => buildChartView(chart, values)).filter(isDrawn);
}

/** Numbers of a chart that its drawing does not print whole, each as often as the chart holds it. */
function missingFrom(view: DrawnView, lines: readonly string[]): string[] {
  const running = lines.join(' ');
  return valuesOf(view).flatMap(({ display, zeroWord }) => {
    const whole = new RegExp(`(?<![\\d.])${display.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!余|多|以上|以下|以内|内|左右)`, 'g');
    const held = valuesOf(view).filter((other) => other.display.text === display.text).length;
    const printed = running.match(whole)?.length ?? 0;
    return printed >= held || (zeroWord !== undefined && running.includes(`“${zeroWord}”`)) ? [] : [display.text];
  });
}
