import type { Observation } from '../../data/schema';
import type { Span, TracedReport } from '../verify/traced';
import { markFigures, within, type FigureMark } from './marks';

/** Characters that the page lost, given back: `raw` is what stands in the source (often nothing), `restored` what is shown. */
export interface TextEdit extends Span {
  id: string;
  raw: string;
  restored: string;
}

/** A stretch of the report: plain, part of a figure's words, or restored. */
export interface DocumentPiece {
  text: string;
  figure?: string;
  edit?: TextEdit;
}

export interface DocumentParagraph {
  pieces: DocumentPiece[];
  /** Observations whose first quote stands here. */
  observations: Observation[];
}

/** A heading and the paragraphs under it, up to the next heading. */
export interface DocumentPart {
  id: string;
  level: 2 | 3;
  heading: string;
  section: string;
  paragraphs: DocumentParagraph[];
}

/** The whole published page as a document: what stands before the first heading, then part by part. Nothing is left out. */
export interface DocumentModel {
  front: DocumentParagraph[];
  parts: DocumentPart[];
}

/** Lays out the source text with every figure marked and every applied restoration in place. */
export function buildDocument(report: TracedReport): DocumentModel {
  const { text } = report.loaded;
  const layers: Layers = {
    text,
    marks: markFigures(report.figures.values()),
    edits: report.restorations.filter(({ restoration }) => restoration.applied).map(toEdit),
    observations: placeObservations(report),
  };
  const starts = [...report.headings.map(({ heading }) => heading.start), text.length];
  return {
    front: paragraphs({ start: 0, end: starts[0] ?? text.length }, layers),
    parts: report.headings.map(({ heading, section, subsection }, index) => ({
      id: subsection ? `${section}-${subsection}` : section,
      level: subsection ? 3 : 2,
      heading: text.slice(heading.start, heading.end),
      section,
      paragraphs: paragraphs({ start: heading.end, end: starts[index + 1] ?? text.length }, layers),
    })),
  };
}

interface Layers {
  text: string;
  marks: FigureMark[];
  edits: TextEdit[];
  observations: { at: number; observation: Observation }[];
}

/** Narrows a restoration to the characters that differ, so that a figure beside it keeps its mark. */
function toEdit({ restoration: { id, quote, restored }, span }: TracedReport['restorations'][number]): TextEdit {
  let head = 0;
  while (head < Math.min(quote.length, restored.length) && quote[head] === restored[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(quote.length, restored.length) - head && quote.at(-1 - tail) === restored.at(-1 - tail)) tail += 1;
  return {
    id,
    start: span.start + head,
    end: span.end - tail,
    raw: quote.slice(head, quote.length - tail),
    restored: restored.slice(head, restored.length - tail),
  };
}

function placeObservations({ loaded }: TracedReport): Layers['observations'] {
  return loaded.sections.flatMap(({ value }) =>
    value.observations.map((observation) => ({ at: loaded.text.indexOf(observation.quotes[0]?.quote ?? ''), observation })),
  );
}

function paragraphs(area: Span, layers: Layers): DocumentParagraph[] {
  return [...layers.text.slice(area.start, area.end).matchAll(/[^\n]+/g)].map((line) => {
    const span = { start: area.start + line.index, end: area.start + line.index + line[0].length };
    return {
      pieces: cut(span, layers),
      observations: layers.observations.filter(({ at }) => at >= span.start && at < span.end).map(({ observation }) => observation),
    };
  });
}

/** Cuts a line at every border of a mark or an edit. */
function cut(line: Span, { text, marks, edits }: Layers): DocumentPiece[] {
  const inside = edits.filter((edit) => within(edit, line));
  const borders = [line, ...marks.filter((mark) => within(mark, line)), ...inside].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set(borders)].sort((a, b) => a - b);
  return cuts.flatMap((start, index) => {
    const inserted = inside.filter((edit) => edit.start === start && edit.end === start);
    const end = cuts[index + 1];
    return [...inserted.map((edit) => ({ text: edit.restored, edit })), ...(end === undefined ? [] : [piece({ start, end }, text, marks, inside)])];
  });
}

function piece(span: Span, text: string, marks: readonly FigureMark[], edits: readonly TextEdit[]): DocumentPiece {
  const edit = edits.find((each) => each.end > each.start && within(span, each));
  const figure = marks.find((mark) => within(span, mark))?.id;
  return edit ? { text: edit.restored, edit, figure } : { text: text.slice(span.start, span.end), figure };
}
