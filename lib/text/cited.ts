import type { Span, TracedHeading, TracedReport } from '../verify/traced';
import { nameOfOurs } from './passages';
import { splitSentences } from './sentences';

/** Sentences of the report, verbatim, under the headings that they stand under; without any before the first heading. */
export interface CitedGroup {
  headings: string[];
  sentences: string[];
}

/** The whole sentences that hold these stretches of the text, in its order, each once. */
export function citeSentences(report: TracedReport, spans: readonly Span[]): CitedGroup[] {
  const { text } = report.loaded;
  return partsOf(report).flatMap(({ headings, body }) => {
    const inside = spans.filter((span) => overlap(span, body));
    const sentences = splitSentences(text, body).filter((sentence) => inside.some((span) => overlap(span, sentence)));
    return sentences.length === 0 ? [] : [{ headings, sentences: sentences.map(({ start, end }) => text.slice(start, end).trim()) }];
  });
}

/** The text cut at every heading. */
function partsOf({ loaded: { text }, headings, summaries }: TracedReport): { headings: string[]; body: Span }[] {
  const wordsOf = ({ heading, name }: TracedHeading) => (name === undefined ? text.slice(heading.start, heading.end) : nameOfOurs(name));
  // A heading that gathers sections ends the part before it.
  const endOf = (index: number) => Math.min(...[...headings.slice(index, index + 1), ...summaries].map(({ heading }) => heading.start).filter((start) => start >= (headings[index - 1]?.heading.end ?? 0)), text.length);
  const front = { headings: [], body: { start: 0, end: endOf(0) } };
  return [
    front,
    ...headings.map((own, index) => {
      const section = headings.find((each) => each.section === own.section && each.subsection === undefined);
      const above = own.subsection !== undefined && section ? [wordsOf(section)] : [];
      return { headings: [...above, wordsOf(own)], body: { start: own.heading.end, end: endOf(index + 1) } };
    }),
  ];
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
