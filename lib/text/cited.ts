import type { Span, TracedHeading, TracedReport } from '../verify/traced';
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
function partsOf({ loaded: { text }, headings }: TracedReport): { headings: string[]; body: Span }[] {
  const wordsOf = ({ heading }: TracedHeading) => text.slice(heading.start, heading.end);
  const front = { headings: [], body: { start: 0, end: headings[0]?.heading.start ?? text.length } };
  return [
    front,
    ...headings.map((own, index) => {
      const section = headings.find((each) => each.section === own.section && each.subsection === undefined);
      const above = own.subsection !== undefined && section ? [wordsOf(section)] : [];
      return { headings: [...above, wordsOf(own)], body: { start: own.heading.end, end: headings[index + 1]?.heading.start ?? text.length } };
    }),
  ];
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
