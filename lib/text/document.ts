import type { Observation, Passage } from '../../data/schema';
import type { Span, TracedReport } from '../verify/traced';
import { markFigures, within, type FigureMark } from './marks';
import { splitSentences } from './sentences';

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

export interface DocumentSentence {
  /** Anchor of the sentence: named by where it begins in the source, which never changes. */
  id: string;
  pieces: DocumentPiece[];
  /** Observations whose first quote begins here. */
  observations: Observation[];
}

/** A line of the source. */
export type DocumentParagraph = DocumentSentence[];

/** A heading and the paragraphs under it, up to the next heading. */
export interface DocumentPart {
  id: string;
  level: 2 | 3 | 4;
  /** As it stands in the source; empty where the source has none. */
  heading: string;
  /** What we call a part without a heading. */
  name?: string;
  section: string;
  /** Observations whose first quote begins in the heading. */
  observations: Observation[];
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
  const layers = { ...buildBorders(report), observations: placeObservations(report) };
  const titles = listTitles(report);
  const starts = [...titles.map(({ heading }) => heading.start), text.length];
  return {
    front: paragraphs({ start: 0, end: starts[0] ?? text.length }, layers),
    parts: titles.map(({ heading, ...title }, index) => ({
      ...title,
      heading: text.slice(heading.start, heading.end),
      observations: observationsIn(heading, layers),
      paragraphs: paragraphs({ start: heading.end, end: starts[index + 1] ?? text.length }, layers),
    })),
  };
}

type Title = Pick<DocumentPart, 'id' | 'level' | 'name' | 'section'> & { heading: Span };

/** Every heading in the text's order: one that gathers sections stands a level above them. */
function listTitles({ loaded, headings, summaries }: TracedReport): Title[] {
  const gathered = new Set(loaded.sections.flatMap(({ value }) => (value.under ? [value.id] : [])));
  return headings.flatMap(({ section, subsection, name, heading }): Title[] => {
    const level = (subsection ? 3 : 2) + (gathered.has(section) ? 1 : 0);
    const own: Title = { id: subsection ? `${section}-${subsection}` : section, level: level as DocumentPart['level'], ...(name !== undefined && { name }), section, heading };
    const summary = subsection ? undefined : summaries.find((each) => each.section === section);
    return summary ? [{ id: `above-${section}`, level: 2, section, heading: summary.heading }, own] : [own];
  });
}

/** Anchor of the sentence that holds a place of the text, on the page of the full text. */
export function sentenceAnchorAt(report: TracedReport, position: number): string {
  const borders = buildBorders(report);
  const ends = listTitles(report).flatMap(({ heading }) => [heading.start, heading.end]);
  const lineStart = borders.text.lastIndexOf('\n', position - 1) + 1;
  const lineEnd = borders.text.indexOf('\n', position);
  const start = Math.max(lineStart, ...ends.filter((end) => end <= position));
  const end = Math.min(lineEnd < 0 ? borders.text.length : lineEnd, ...ends.filter((other) => other > position));
  const sentences = sentencesOf({ start, end }, borders);
  const holding = sentences.find((sentence) => position >= sentence.start && position < sentence.end);
  return sentenceAnchor(holding ?? { start, end: start });
}

/** What cuts the text into pieces. */
interface Borders {
  text: string;
  marks: FigureMark[];
  edits: TextEdit[];
}

interface Layers extends Borders {
  observations: { at: number; observation: Observation }[];
}

function buildBorders(report: TracedReport): Borders {
  return {
    text: report.loaded.text,
    marks: markFigures(report.figures.values()),
    edits: report.restorations.filter(({ restoration }) => restoration.applied).map(toEdit),
  };
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
    value.observations.map((observation) => ({ at: findPassage(loaded.text, observation.quotes[0]), observation })),
  );
}

function findPassage(text: string, passage: Passage | undefined): number {
  let at = -1;
  for (let count = 0; passage && count < (passage.occurrence ?? 1); count += 1) at = text.indexOf(passage.quote, at + 1);
  return at;
}

function observationsIn({ start, end }: Span, { observations }: Layers): Observation[] {
  return observations.filter(({ at }) => at >= start && at < end).map(({ observation }) => observation);
}

function paragraphs(area: Span, layers: Layers): DocumentParagraph[] {
  return [...layers.text.slice(area.start, area.end).matchAll(/[^\n]+/g)].map((line) => {
    const span = { start: area.start + line.index, end: area.start + line.index + line[0].length };
    return sentencesOf(span, layers).map((sentence) => ({
      id: sentenceAnchor(sentence),
      pieces: cut(sentence, layers),
      observations: observationsIn(sentence, layers),
    }));
  });
}

/** Sentences of a line; two that a restoration or a figure touches at their border are one. */
function sentencesOf(line: Span, { text, marks, edits }: Borders): Span[] {
  const sentences: Span[] = [];
  for (const sentence of splitSentences(text, line)) {
    const last = sentences.at(-1);
    const border = sentence.start;
    const isTouched = edits.some(({ start, end }) => start <= border && end >= border) || marks.some(({ start, end }) => start < border && end > border);
    if (last && isTouched) last.end = sentence.end;
    else sentences.push({ ...sentence });
  }
  return sentences;
}

/** Cuts a sentence at every border of a mark or an edit. */
function cut(sentence: Span, { text, marks, edits }: Borders): DocumentPiece[] {
  const inside = edits.filter((edit) => within(edit, sentence));
  const borders = [sentence, ...marks.filter((mark) => within(mark, sentence)), ...inside].flatMap(({ start, end }) => [start, end]);
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

function sentenceAnchor({ start }: Span): string {
  return `sentence-${start}`;
}
