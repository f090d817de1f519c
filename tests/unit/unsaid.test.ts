import { describe, expect, it } from 'vitest';
import { buildDataFile, buildDownloads } from '../../lib/export';
import { readReports } from '../../lib/load';
import { buildDataPage } from '../../lib/page/data-page';
import { buildPanel } from '../../lib/panel';
import { getReports, getSite } from '../../lib/reports';
import { listUnsaid } from '../../lib/text';
import { verifyData } from '../../lib/verify';
import { joinSegments, viewReport } from '../../lib/view';
import { readWorkbook } from '../support/xlsx';

/** The project's own reports, and a made-up one. */
const reports = [...getReports(), ...verifyData(readReports('tests/fixtures/reports/valid')).traced];

describe.each(reports.map((report) => ({ name: report.loaded.report.value.id, report })))('What $name does not say', ({ report }) => {
  const { text, sections } = report.loaded;
  const notes = listUnsaid(report, viewReport(report).values);

  it('is nowhere in its text: not one of the words that would say it', () => {
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.flatMap(({ absent }) => absent).filter((word) => text.includes(word))).toEqual([]);
  });

  it('is told in whole sentences, with numbers that the report has', () => {
    for (const note of notes) {
      expect(joinSegments(note.text)).toMatch(/^[^{}]+。$/);
      for (const { value } of note.text) if (value) expect(viewReport(report).values.get(value.id)).toBe(value);
    }
  });

  it('stands in the notes of every section whose numbers it limits, and of no other', () => {
    for (const { value: section } of sections) {
      const own = new Set(section.figures.map(({ indicator }) => indicator));
      const expected = (report.loaded.report.value.unsaid ?? []).filter(({ indicators = [] }) => indicators.some((indicator) => own.has(indicator))).map(({ id }) => id);
      expect(buildPanel(report, section.id).notes.unsaid.map(({ id }) => id), section.id).toEqual(expected);
    }
  });

  it('is all on the page of the data, in data.json and in the workbook', async () => {
    const ids = (report.loaded.report.value.unsaid ?? []).map(({ id }) => id);
    const file = buildDataFile(report, null);
    expect(buildDataPage(report, getSite(), null).unsaid).toEqual(notes);
    expect(file.unsaid.map(({ id, text: words }) => [id, words])).toEqual(notes.map((note) => [note.id, joinSegments(note.text)]));
    const workbook = readWorkbook((await buildDownloads(report, null)).find(({ download }) => download.format === 'XLSX')?.content ?? new Uint8Array());
    expect(workbook.get('报告没有说的')?.slice(1).map((row) => row.at(-1))).toEqual(ids);
  });
});
