import type { Span, TracedFigure } from '../verify/traced';

/** A figure's words in the source: the number with everything said around it (约92%, 200余件). */
export interface FigureMark extends Span {
  id: string;
}

/** Marks of figures, in the order of the text. */
export function markFigures(figures: Iterable<TracedFigure>): FigureMark[] {
  return [...figures].map(({ figure, wording }) => ({ id: figure.id, start: wording.start, end: wording.end })).sort((a, b) => a.start - b.start);
}

/** Whether `inner` lies wholly within `outer`. */
export function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
