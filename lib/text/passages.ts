import type { Section } from '../../data/schema';
import type { Span, TracedHeading, TracedReport } from '../verify/traced';
import { figureAnchor } from '../view';
import { sentenceAnchorAt } from './document';
import { markFigures, within, type FigureMark } from './marks';
import { splitSentences } from './sentences';

/** A stretch of the source: plain, or the words of a figure with its number, unit and qualifier. */
export interface SourceSegment {
  text: string;
  figure?: string;
}

export interface SourceSentence {
  segments: SourceSegment[];
  /** Its anchor on the page of the full text: its first figure's, or its own. */
  anchor: string;
  /** Text of the same part of the report stands between this sentence and the one before. */
  gapBefore: boolean;
}

export interface SourceGroup {
  heading: string;
  sentences: SourceSentence[];
}

/**
 * The sentences of one section that its panel rests on, verbatim: those with a figure, and those that a chart or an
 * observation quotes. Grouped under their headings as the report prints these.
 */
export function buildPassages(report: TracedReport, section: Section): SourceGroup[] {
  const { text } = report.loaded;
  const figures = [...report.figures.values()].filter((traced) => traced.section === section.id);
  const cited = [...figures.map(({ token }) => token), ...findQuotes(text, quotesOf(section))];
  const marks = markFigures(figures);
  return parts(report, section.id).map(({ heading, name, body }) => {
    const sentences = splitSentences(text, body);
    const kept = sentences.flatMap((span, index) => (cited.some((each) => overlaps(span, each)) ? [{ span, index }] : []));
    return {
      heading: name === undefined ? text.slice(heading.start, heading.end) : nameOfOurs(name),
      sentences: kept.map(({ span, index }, position) => ({
        segments: segment(text, span, marks),
        anchor: anchorOf(report, span, marks),
        gapBefore: index !== (position === 0 ? 0 : (kept[position - 1]?.index ?? 0) + 1),
      })),
    };
  });
}

/** Heading and own text of a section and of each of its subsections; the section's own text ends where its first subsection begins. */
function parts(report: TracedReport, section: string): { heading: Span; name?: string; body: Span }[] {
  const own = report.headings.filter((heading) => heading.section === section);
  const first = own.find(({ subsection }) => subsection !== undefined);
  return own.map(({ heading, name, body, subsection }: TracedHeading) => ({
    heading,
    ...(name !== undefined && { name }),
    body: { start: heading.end, end: subsection === undefined && first ? first.heading.start : body.end },
  }));
}

/** The name of a part that has no heading in the report. */
export function nameOfOurs(name: string): string {
  return `${name}（原文没有标题，名称由本站所加）`;
}

function quotesOf({ panel, observations }: Section): string[] {
  const fromCharts = panel.charts.flatMap((chart) => {
    if (chart.kind === 'steps' || chart.kind === 'list') return chart.items.map(({ quote }) => quote);
    if (chart.kind === 'timeline') return [...chart.events, ...(chart.undated ?? [])].map(({ quote }) => quote);
    return chart.kind === 'units' ? (chart.names ?? []).map(({ quote }) => quote) : [];
  });
  return [...fromCharts, ...observations.flatMap(({ quotes }) => quotes.map(({ quote }) => quote))];
}

function findQuotes(text: string, quotes: readonly string[]): Span[] {
  return quotes.flatMap((quote) => {
    const spans: Span[] = [];
    for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) spans.push({ start, end: start + quote.length });
    return spans;
  });
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function anchorOf(report: TracedReport, sentence: Span, marks: readonly FigureMark[]): string {
  const first = marks.find((mark) => within(mark, sentence));
  return first ? figureAnchor(first.id) : sentenceAnchorAt(report, sentence.start);
}

function segment(text: string, sentence: Span, marks: readonly FigureMark[]): SourceSegment[] {
  const segments: SourceSegment[] = [];
  let position = sentence.start;
  for (const { id, start, end } of marks.filter((mark) => within(mark, sentence))) {
    if (start > position) segments.push({ text: text.slice(position, start) });
    segments.push({ text: text.slice(start, end), figure: id });
    position = end;
  }
  if (position < sentence.end) segments.push({ text: text.slice(position, sentence.end) });
  return segments;
}
