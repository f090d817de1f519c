import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Change, checkChanged, VALID } from './fixture';

const REPORT = 'reports/example-2020';
const SOURCE = `${REPORT}/source.txt`;
const SECTION = `${REPORT}/sections/01-documents.json`;

/** Replaces a whole file of the valid fixture. */
function rewrite(file: string, edit: (content: string) => string): Change[] {
  return [
    { file, remove: true },
    { file, add: edit(readFileSync(`${VALID}/${file}`, 'utf8')) },
  ];
}

describe('What another editor or system does to a file is no fault', () => {
  it.each([SOURCE, SECTION, `${REPORT}/report.json`, 'indicators.json', 'search.json', 'site.json'])('a byte order mark in %s', (file) => {
    expect(checkChanged(rewrite(file, (content) => `\ufeff${content}`)).faults).toEqual([]);
  });

  it.each([SOURCE, SECTION, `${REPORT}/report.json`, 'indicators.json', 'search.json', 'site.json'])('CRLF line ends in %s', (file) => {
    expect(checkChanged(rewrite(file, (content) => content.replaceAll('\n', '\r\n'))).faults).toEqual([]);
  });

  it.each([
    ['a line end after the last line', (content: string) => `${content}\n`],
    ['several of them', (content: string) => `${content}\r\n\n`],
    ['none', (content: string) => content.trimEnd()],
  ])('%s of the source text', (_, edit) => {
    const { traced, faults } = checkChanged(rewrite(SOURCE, edit));
    expect(faults).toEqual([]);
    expect(traced[0]?.accounts).toEqual(checkChanged([]).traced[0]?.accounts);
  });

  it('finds the same numbers at the same places whatever the line ends', () => {
    const [plain] = checkChanged([]).traced;
    const [windows] = checkChanged(rewrite(SOURCE, (content) => `\ufeff${content.replaceAll('\n', '\r\n')}`)).traced;
    expect(windows?.accounts).toEqual(plain?.accounts);
  });

  it.each(['\n', '\r\n'])('and lines are counted the same with %j', (end) => {
    const { faults } = checkChanged(rewrite(SECTION, (content) => content.replace('"value": "12"', '"value": "13"').replaceAll('\n', end)));
    const line = readFileSync(`${VALID}/${SECTION}`, 'utf8').split('\n').findIndex((content) => content.includes('"value": "12"')) + 1;
    expect(faults.find(({ path }) => path === 'figures[0].value')).toMatchObject({ line });
  });
});

describe('The valid fixture', () => {
  const [report] = checkChanged([]).traced;

  it.each([
    ['contracts-reviewed', '１，２３４', '1234'],
    ['contracts-sale', '1,000', '1000'],
    ['contracts-amount', '1234.5万', '12345000'],
    ['contracts-saved', '27.4万', '274000'],
    ['contracts-filed-rate', '94.3', '94.3'],
    ['consultations', '1.3万', '13000'],
    ['contract-reviewers', '3—5', '3'],
    ['trainings', '三', '3'],
    ['officers-trained', '240', '240'],
    ['files-unlawful', '未发现', '0'],
  ])('finds %s as %s', (id, raw, value) => {
    expect(report?.figures.get(id)?.token).toMatchObject({ raw, value });
  });

  it.each([
    ['files-kept', '10', '件', '7 + 3 = 10'],
    ['files-kept-share', '83.3', '%', '10 ÷ 12 ≈ 83.3%'],
    ['consultations-other', '5000', '件', '13000 − 8000 = 5000'],
  ])('derives %s', (id, value, unit, formula) => {
    expect(report?.derived.get(id)).toMatchObject({ value, unit, formula });
  });

  it.each([
    ['files-sum', 'consistent', '12 = 9 + 3'],
    ['sale-share', 'consistent', '1000 ÷ (1000 + 234) ≈ 81%'],
    ['amend-within', 'consistent', '2 ≤ 7'],
    ['bodies-count', 'gap', '4 ≠ 3'],
    ['levels-count', 'consistent', '3 = 3'],
    ['dispositions-count', 'consistent', '3 = 3'],
    ['training-wording', 'consistent', '「培训」2 处相同'],
    ['training-unverifiable', 'unverifiable', '240余人次、约60人次'],
  ])('judges %s %s: %s', (id, outcome, formula) => {
    expect(report?.verdicts.find(({ identity }) => identity.id === id)).toMatchObject({ outcome, formula });
  });

  it('tells the difference and the explanation of a gap', () => {
    const gap = report?.verdicts.find(({ outcome }) => outcome === 'gap');
    expect(gap).toMatchObject({ difference: '1', observation: { id: 'bodies-gap' } });
  });

  it('places every figure in its subsection', () => {
    expect(report?.figures.get('files')).toMatchObject({ section: 'documents', subsection: 'clean-up' });
    expect(report?.figures.get('contract-days')).toMatchObject({ section: 'documents', subsection: 'contracts' });
    expect(report?.figures.get('trainings')?.subsection).toBeUndefined();
  });

  it('accounts for numbers of every sort', () => {
    expect(new Set(report?.accounts.map(({ kind }) => kind))).toEqual(new Set(['figure', 'heading', 'metadata', 'exclusion']));
  });
});
