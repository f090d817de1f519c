import { describe, expect, it } from 'vitest';
import { getReport, getReports, getSearchWords, getSite, getVocabulary } from '../../lib/reports';

describe('The door to the data', () => {
  it('gives the reports newest first, read once', () => {
    const years = getReports().map(({ loaded }) => loaded.report.value.year);
    expect(years).toEqual([...years].sort((a, b) => b - a));
    expect(getReports()).toBe(getReports());
  });

  it('gives one report by its id, and refuses an id that is none', () => {
    for (const report of getReports()) expect(getReport(report.loaded.report.value.id)).toBe(report);
    expect(() => getReport('no-such-report')).toThrow('no-such-report');
  });

  it('gives the site, the vocabulary and the everyday words', () => {
    expect(getSite().name).not.toBe('');
    expect(getVocabulary().indicators.length).toBeGreaterThan(0);
    expect(getSearchWords().synonyms.flatMap(({ words }) => words).length).toBeGreaterThan(100);
  });
});
