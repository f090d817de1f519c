import { describe, expect, it } from 'vitest';
import { type Figure, QUALIFIERS, type Section } from '../../data/schema';
import { type LoadedReport, readReports } from '../../lib/load';
import { verifyReport } from '../../lib/verify';

/** One wrong entry that a tired person might make, made of a right one; nothing where it would not be wrong. */
type Mutation = (figure: Figure, section: Section) => Figure[] | undefined;

const { reports } = readReports('data');

const MUTATIONS: Record<string, Mutation> = {
  'every digit one higher': (figure) => perDigit(figure, 1),
  'every digit one lower': (figure) => perDigit(figure, 9),
  'ten times': (figure) => (figure.value === '0' ? undefined : [{ ...figure, value: `${figure.value}0` }]),
  'a tenth': (figure) => [{ ...figure, value: figure.value.length > 1 ? figure.value.slice(0, -1).replace(/\.$/, '') : `0.${figure.value}` }],
  'the first digit lost': (figure) => (/^\d[1-9]/.test(figure.value) ? [{ ...figure, value: figure.value.slice(1) }] : undefined),
  'two neighbouring digits swapped': (figure) => swapped(figure),
  'a decimal zero added': (figure) => [{ ...figure, value: figure.value.includes('.') ? `${figure.value}0` : `${figure.value}.0` }],
  'another qualifier': (figure) => QUALIFIERS.filter((qualifier) => qualifier !== figure.qualifier).map((qualifier) => ({ ...figure, qualifier })),
  'another unit': (figure, section) =>
    [...new Set(section.figures.map(({ unit }) => unit))].filter((unit) => unit !== figure.unit).map((unit) => ({ ...figure, unit })),
  "another figure's indicator of another unit": (figure, section) =>
    section.figures.filter(({ unit }) => unit !== figure.unit).slice(0, 2).map(({ indicator }) => ({ ...figure, indicator })),
  "the next figure's quote": (figure, section) => {
    const next = section.figures[(section.figures.indexOf(figure) + 1) % section.figures.length];
    return next && next.quote !== figure.quote ? [{ ...figure, quote: next.quote, occurrence: next.occurrence }] : undefined;
  },
  'a quote without its first character': (figure) => [{ ...figure, quote: figure.quote.slice(1) }],
  'a quote without its last character': (figure) => [{ ...figure, quote: figure.quote.slice(0, -1) }],
  'a range out of one number': (figure) => (figure.upper === undefined ? [{ ...figure, upper: '999999' }] : undefined),
  'no moment it holds for, or another': (figure) => (figure.asOf ? [{ ...figure, asOf: undefined }, { ...figure, asOf: { quote: '截至目前为止' } }] : undefined),
  'no word for its zero': (figure) => (figure.zeroWord === undefined ? undefined : [{ ...figure, zeroWord: undefined }]),
  'a repeat of another figure': (figure, section) =>
    section.figures.filter(({ id, value, sameAs }) => id !== figure.id && value !== figure.value && sameAs === undefined).slice(0, 1).map(({ id }) => ({ ...figure, sameAs: id })),
  'left out': () => [],
  'entered twice': (figure) => [figure, { ...figure, id: `${figure.id}-twice` }],
};

describe.each(reports.map((report) => [report.report.value.id, report] as const))('A wrong entry in %s is refused', (_, report) => {
  it.each(Object.entries(MUTATIONS))('%s', (_name, mutate) => {
    const survivors: string[] = [];
    let tried = 0;
    report.sections.forEach((file, index) => {
      for (const figure of file.value.figures) {
        for (const mutants of variants(mutate, figure, file.value)) {
          tried += 1;
          const figures = file.value.figures.flatMap((own) => (own === figure ? mutants : [own]));
          if (verifyReport(withFigures(report, index, figures)).faults.length === 0) survivors.push(`${figure.id}: ${JSON.stringify(mutants)}`);
        }
      }
    });
    expect(survivors).toEqual([]);
    expect(tried).toBeGreaterThan(0);
  }, 120_000);
});

/** Each list replaces the figure: by one wrong entry, by none, or by two. */
function variants(mutate: Mutation, figure: Figure, section: Section): Figure[][] {
  const mutants = mutate(figure, section);
  if (!mutants) return [];
  return mutants.length === 0 || mutants.includes(figure) ? [mutants] : mutants.map((mutant) => [mutant]);
}

function withFigures(report: LoadedReport, section: number, figures: Figure[]): LoadedReport {
  const sections = report.sections.map((file, index) => (index === section ? { ...file, value: { ...file.value, figures } } : file));
  return { ...report, sections };
}

function perDigit(figure: Figure, step: number): Figure[] {
  return [...figure.value].flatMap((digit, index) => {
    if (digit === '.') return [];
    const changed = String((Number(digit) + step) % 10);
    const value = figure.value.slice(0, index) + changed + figure.value.slice(index + 1);
    return /^0\d/.test(value) ? [] : [{ ...figure, value }];
  });
}

function swapped(figure: Figure): Figure[] {
  return [...figure.value].flatMap((digit, index) => {
    const next = figure.value[index + 1];
    if (next === undefined || next === digit || digit === '.' || next === '.') return [];
    const value = figure.value.slice(0, index) + next + digit + figure.value.slice(index + 2);
    return /^0\d/.test(value) ? [] : [{ ...figure, value }];
  });
}
