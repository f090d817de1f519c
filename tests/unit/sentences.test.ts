import { describe, expect, it } from 'vitest';
import { buildSectionFile } from '../../lib/page/section-file';
import { getReports } from '../../lib/reports';

describe.each(getReports().map((report) => ({ id: report.loaded.report.value.id, report })))('What scripts quote of $id', ({ report }) => {
  const sections = report.loaded.sections.map(({ value }) => ({ id: value.id, file: buildSectionFile(report, value.id), figures: value.figures }));

  it.each(sections)('is verbatim, and has a sentence for every stated number of $id, with the number’s own words', ({ file, figures }) => {
    expect(Object.keys(file.sentences).sort()).toEqual(figures.map(({ id }) => id).sort());
    for (const [id, { before, number, after }] of Object.entries(file.sentences)) {
      expect(report.loaded.text).toContain(before + number + after);
      const { token } = report.figures.get(id) ?? {};
      expect(number).toContain(report.loaded.text.slice(token?.start, token?.end));
    }
  });

  it.each(sections)('in pictures of $id are whole sentences of the text that hold a number of the chart', ({ file }) => {
    const numbers = Object.values(file.sentences).map(({ number }) => number);
    for (const { words } of Object.values(file.charts)) {
      for (const [, quote = ''] of words.quotes.matchAll(/“((?:[^“”]|“[^“”]*”)*)”/g)) {
        expect(report.loaded.text).toContain(quote);
        expect(numbers.some((number) => quote.includes(number)), quote).toBe(true);
      }
    }
  });
});
