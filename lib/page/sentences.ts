import { buildPanel } from '../panel';
import { toCheck, type SourceSegment } from '../text';
import type { TracedReport } from '../verify/traced';
import { viewReport } from '../view';
import { hostPath } from './address';
import { listInvolved } from './involved';

/** The sentence in which a number stands, verbatim, and what was found about it. */
export interface FigureSentence {
  /** The sentence, cut around the number's own words. */
  before: string;
  number: string;
  after: string;
  /** What the number counts, and the heading of the report that it stands under. */
  label: string;
  heading: string;
  /** Host path of the sentence in the full text. */
  at: string;
  /** What came of the checks that the number takes part in. */
  checks: string[];
}

/** @returns the sentence of every stated number of a section, by the number's id. @throws where the report has no such section. */
export function buildSentences(report: TracedReport, section: string): Record<string, FigureSentence> {
  const { values } = viewReport(report);
  const text = hostPath(`/${report.loaded.report.value.id}/text/`);
  const entries = buildPanel(report, section).passages.flatMap(({ heading, sentences }) =>
    sentences.flatMap(({ segments, anchor }) =>
      segments.flatMap(({ text: number, figure }, index): [string, FigureSentence][] => {
        const value = figure === undefined ? undefined : values.get(figure);
        if (!value) return [];
        const cut = { before: join(segments.slice(0, index)), number, after: join(segments.slice(index + 1)) };
        return [[value.id, { ...cut, label: value.label, heading, at: `${text}#${anchor}`, checks: checksOf(report, value.id) }]];
      }),
    ),
  );
  return Object.fromEntries(entries);
}

function checksOf(report: TracedReport, figure: string): string[] {
  const { values } = viewReport(report);
  const own = report.verdicts.filter(({ identity }) => listInvolved(identity, values).some((part) => part.values.some(({ id }) => id === figure)));
  return own.map((verdict) => toCheck(verdict, values)).map(({ label, formula, outcomeLabel }) => `${label}：${formula}，${outcomeLabel}`);
}

function join(segments: readonly SourceSegment[]): string {
  return segments.map(({ text }) => text).join('');
}
