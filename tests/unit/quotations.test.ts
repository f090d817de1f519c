import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { buildOfficialCopy } from '../../components/islands/share/official-copy';
import { buildDataFile, buildDownloads } from '../../lib/export';
import { readReports } from '../../lib/load';
import { buildPresentation } from '../../lib/page/present';
import { buildSectionFile } from '../../lib/page/section-file';
import { buildNotes, valuesOn } from '../../lib/slides-file/notes';
import { verifyData } from '../../lib/verify';
import type { TracedReport } from '../../lib/verify/traced';
import { fillSegments, viewReport, viewSection } from '../../lib/view';
import { readWorkbook } from '../support/xlsx';

/** The project's own reports, and a made-up one with every qualifier. */
const reports = ['data', 'tests/fixtures/reports/valid'].flatMap((folder) => verifyData(readReports(folder)).traced);

describe.each(reports.map((report) => ({ name: report.loaded.report.value.id, report })))('What leaves the site of $name quotes the report word for word, with the number that it is quoted for:', ({ report }) => {
  const { text, sections } = report.loaded;
  const stated = [...report.figures.keys()].sort();

  /** A quotation that is none, or does not hold the figure's own number, unit and qualifier. */
  const faultsOf = (quotes: Iterable<readonly [string, string]>) => [...quotes].filter(([id, quote]) => quote === '' || !text.includes(quote) || !quote.includes(printed(report, id)));

  it('the tables as CSV', async () => {
    const tables = (await buildDownloads(report, null)).filter(({ download }) => download.format === 'CSV');
    const rows = tables.map(({ content }) => parse<Record<string, string>>(Buffer.from(content), { bom: true, columns: true, record_delimiter: '\r\n' }).filter((row) => row.来历 === '报告原文'));
    for (const own of [rows[0] ?? [], rows.slice(1).flat()]) {
      expect(own.map((row) => row.数据编号).sort()).toEqual(stated);
      expect(faultsOf(own.map((row) => [row.数据编号 ?? '', row.原句 ?? '']))).toEqual([]);
      for (const { 时点: asOf, 零的原词: word, 原句: quote } of own) expect([text.includes(asOf ?? ''), quote?.includes(word ?? '')]).toEqual([true, true]);
    }
  });

  it('the workbook', async () => {
    const workbook = readWorkbook((await buildDownloads(report, null)).find(({ download }) => download.format === 'XLSX')?.content ?? new Uint8Array());
    const read = (sheet: string, ...columns: string[]) => {
      const [header = [], ...rows] = workbook.get(sheet) ?? [];
      return rows.map((row) => columns.map((column) => row[header.indexOf(column)] ?? ''));
    };
    const quotes = read('数字', '数据编号', '原句').filter(([id = '']) => report.figures.has(id));
    expect(quotes.length).toBe(stated.length);
    expect(faultsOf(quotes.map(([id = '', quote = '']) => [id, quote]))).toEqual([]);
    const observed = read('阅读提示', '原句').flatMap(([cell = '']) => cell.split('\n'));
    expect(observed.length).toBeGreaterThan(0);
    expect(observed.filter((quote) => !text.includes(quote))).toEqual([]);
  });

  it('data.json, where it also says where each quote stands', () => {
    const { figures, observations, restorations, exclusions } = buildDataFile(report, null);
    const own = figures.filter(({ kind }) => kind === 'stated');
    expect(faultsOf(own.map(({ id, quote }) => [id, quote ?? '']))).toEqual([]);
    const characters = [...text];
    expect(own.filter(({ quote, quoteStart, quoteEnd }) => characters.slice(quoteStart ?? 0, quoteEnd ?? 0).join('') !== quote)).toEqual([]);
    const others = [...observations.flatMap(({ quotes }) => quotes), ...restorations.map(({ raw }) => raw), ...exclusions.map((exclusion) => exclusion.text)];
    expect(others.filter((quote) => !text.includes(quote))).toEqual([]);
  });

  it('the speaker’s notes of every slide', () => {
    for (const slide of buildPresentation(report).slides) {
      const notes = buildNotes(slide, report, null);
      const start = notes.findIndex((line) => line.startsWith('报告原文'));
      const end = notes.findIndex((line) => line.includes('本站计算得出') || line.startsWith('来源：'));
      const quotes = start < 0 ? [] : notes.slice(start, end).filter((line) => !line.startsWith('报告原文'));
      expect(quotes.filter((quote) => !text.includes(quote)), slide.id).toEqual([]);
      const lacking = valuesOn(slide).filter(({ id }) => report.figures.has(id) && !quotes.some((quote) => holds(report, id, quote)));
      expect(lacking.map(({ id }) => id), slide.id).toEqual([]);
    }
  });

  it('the picture of every chart: each quote has a number of the chart, and all numbers of its title are quoted', () => {
    const { values } = viewReport(report);
    for (const { value: section } of sections) {
      const { charts } = buildSectionFile(report, section.id);
      for (const { view } of viewSection(report, section.id).charts) {
        const quotes = cutQuotes(charts[view.id]?.words.quotes ?? '');
        expect(quotes.filter((quote) => !text.includes(quote)), view.id).toEqual([]);
        const raw = section.panel.charts.find(({ id }) => id === view.id);
        const titled = fillSegments(raw?.title ?? '', values).flatMap(({ value }) => value ?? []).filter(({ id, section: own }) => own === section.id && report.figures.has(id));
        if (quotes.length > 0) expect(titled.filter(({ id }) => !quotes.some((quote) => holds(report, id, quote))).map(({ id }) => id), view.id).toEqual([]);
        const own = [...report.figures.keys()].filter((id) => JSON.stringify(raw).includes(`"${id}"`));
        expect(quotes.filter((quote) => !own.some((id) => holds(report, id, quote))), view.id).toEqual([]);
      }
    }
  });

  it('the table for official documents: what its 口径 puts in quotation marks as the report’s', () => {
    for (const { value: section } of sections) {
      const { html, text: plain } = buildOfficialCopy(buildSectionFile(report, section.id), 'https://example.gov.cn/');
      const words = [...plain.matchAll(/报告原文：“([^”]+)”/g)].map(([, word]) => word);
      const own = section.figures.filter(({ zeroWord }) => zeroWord !== undefined);
      expect(words).toEqual(own.map(({ zeroWord }) => zeroWord));
      for (const { zeroWord = '', quote } of own) expect([quote.includes(zeroWord), html.includes(`>${zeroWord}<`)]).toEqual([true, true]);
      for (const { asOf } of section.figures) if (asOf) expect([plain.includes(asOf.quote), text.includes(asOf.quote)]).toEqual([true, true]);
    }
  });
});

/** A figure's words in the text, from qualifier to qualifier. */
function printed({ figures, loaded: { text } }: TracedReport, id: string): string {
  const traced = figures.get(id);
  if (!traced) throw new Error(`No figure ${id}`);
  const { token, wording } = traced;
  return text.slice(token.start - wording.before.length, token.end + wording.between.length + wording.unit.length + wording.after.length);
}

/** Whether a sentence is the one in which a figure stands. */
function holds(report: TracedReport, id: string, sentence: string): boolean {
  const token = report.figures.get(id)?.token;
  const start = report.loaded.text.indexOf(sentence);
  return token !== undefined && start >= 0 && token.start >= start && token.end <= start + sentence.length;
}

function cutQuotes(words: string): string[] {
  const [, quoted] = /^原文：“(.*)”(?:另有\d+句见网页。)?$/s.exec(words) ?? [];
  return quoted === undefined ? [] : quoted.split('”“');
}
