import { afterAll, describe, expect, it } from 'vitest';
import { reportSchema, sectionSchema } from '../../data/schema';
import { type LoadedReport, readReports } from '../../lib/load';
import { verifyReport } from '../../lib/verify';
import { buildGround } from '../../lib/verify/ground';
import { traceHeadings } from '../../lib/verify/headings';
import { verifySeveral } from '../../lib/verify/several';
import { FORMS } from '../data/forms';
import { WRONG_HEADINGS, WRONG_REPORTS } from './wrong-headings';

const reports = ['data', FORMS].flatMap((folder) => readReports(folder).reports);
const total = { tried: 0, survived: 0 };

/** The text's numbers, which no mistake in a heading changes, read once for each report. */
const grounds = new Map(reports.map((report) => [report.text, buildGround(report)]));
/** Every so many mutants, one that the headings alone refuse is also judged whole. */
const SAMPLE = 40;

/** What the headings alone do not refuse is judged whole: their faults are among those of the whole. */
function isRefused(report: LoadedReport, index: number): boolean {
  const ground = grounds.get(report.text);
  const isShort = ground !== undefined && traceHeadings({ ...ground, loaded: report }).faults.length > 0;
  return isShort && index % SAMPLE > 0 ? true : verifyReport(report).faults.length > 0;
}

/** Judges reports with one mistake each, and expects that none is let through. */
function judge(wrong: readonly { name: string; report: LoadedReport }[]): void {
  // What the schema refuses is refused before it is judged.
  const tried = wrong.filter(({ report }) => reportSchema.safeParse(report.report.value).success && report.sections.every(({ value }) => sectionSchema.safeParse(value).success));
  const survivors = tried.filter(({ report }, index) => !isRefused(report, index)).map(({ name }) => name);
  total.tried += tried.length;
  total.survived += survivors.length;
  expect(survivors).toEqual([]);
  expect(tried.length).toBeGreaterThan(0);
}

describe('None is let through with a heading', () => {
  it.each(Object.entries(WRONG_HEADINGS))('%s', (_, mutate) => {
    judge(reports.flatMap((report) => mutate(report).map(({ name, report: mutant }) => ({ name: `${report.report.value.id} ${name}`, report: mutant }))));
  });
});

describe('None is let through that has', () => {
  it.each(Object.entries(WRONG_REPORTS))('%s', (_, mutate) => {
    judge(
      reports.flatMap((report) =>
        mutate(report.report.value).map((change) => ({
          name: `${report.report.value.id} ${JSON.stringify(change)}`,
          report: { ...report, report: { ...report.report, value: { ...report.report.value, ...change } } },
        })),
      ),
    );
  });

  it('been copied under another id, its year and title changed or not', () => {
    for (const report of reports) {
      const { value } = report.report;
      for (const change of [{}, { year: value.year + 1 }, { title: `${value.title}稿` }, { district: { name: '别处', short: '别处' } }]) {
        const copy = { ...report, report: { ...report.report, value: { ...value, id: 'copy', ...change } } };
        expect(verifySeveral([...reports, copy]).length, value.id).toBeGreaterThan(0);
      }
    }
    expect(verifySeveral(reports)).toEqual([]);
  });
});

it('All are refused, hundreds of them', () => {
  expect(total).toEqual({ tried: expect.any(Number) as number, survived: 0 });
  expect(total.tried).toBeGreaterThan(500);
});

// How many there were is the measure of this run.
afterAll(() => process.stdout.write(`headings and title blocks: ${total.tried} wrong entries, ${total.survived} let through\n`));
