import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatFault, readReports } from '../../lib/load';
import { readNumbers } from '../../lib/number';
import { verifyData } from '../../lib/verify';

const folders = readdirSync('data/reports').sort();
const { traced, faults } = verifyData(readReports('data'));

it('The data folder has no fault', () => {
  expect(faults.map(formatFault)).toEqual([]);
});

it('Every folder of a report is a verified report', () => {
  expect(traced.map(({ loaded }) => loaded.report.value.id).sort()).toEqual(folders);
  expect(folders.length).toBeGreaterThan(0);
});

describe.each(traced.map((report) => [report.loaded.report.value.id, report] as const))('%s', (id, { loaded, figures, accounts, verdicts }) => {
  const { text } = loaded;

  it('keeps its source text unchanged', () => {
    const stored = readFileSync(`data/reports/${id}/source.txt`);
    expect(createHash('sha256').update(stored.toString('utf8').replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')).digest('hex')).toBe(loaded.report.value.source.sha256);
  });

  it('accounts for every number of its text, exactly once', () => {
    expect(accounts.map(({ token }) => token)).toEqual(readNumbers(text));
  });

  it('accounts for every figure by a number of its text, exactly once', () => {
    const declared = loaded.sections.flatMap(({ value }) => value.figures.map((figure) => figure.id));
    const accounted = accounts.flatMap((account) => (account.kind === 'figure' ? [account.figure] : []));
    expect([...accounted].sort()).toEqual([...declared].sort());
    expect([...figures.keys()].sort()).toEqual([...declared].sort());
  });

  it('accounts for every exclusion by as many numbers as it says', () => {
    for (const exclusion of loaded.report.value.exclusions) {
      const own = accounts.filter((account) => account.kind === 'exclusion' && account.exclusion === exclusion);
      expect(own.length, exclusion.text).toBeGreaterThanOrEqual(exclusion.count);
    }
  });

  it('quotes its text word for word, with the number inside the quote', () => {
    for (const { figure, quote, token } of figures.values()) {
      expect(text.slice(quote.start, quote.end)).toBe(figure.quote);
      expect(text.slice(token.start, token.end)).toBe(token.raw);
      expect(token.start >= quote.start && token.end <= quote.end, figure.id).toBe(true);
    }
  });

  it('explains every gap', () => {
    const unexplained = verdicts.filter(({ outcome, observation }) => outcome === 'gap' && !observation);
    expect(unexplained).toEqual([]);
  });
});
