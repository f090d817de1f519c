import { drawingOf } from '../chart/draw';
import type { TracedReport } from '../verify/traced';
import { isDrawn, viewReport } from '../view';

/** Drawings of all charts of a report for larger letters on a narrow screen, by bounds and the chart's id. */
export type LargerDrawings = Record<'small' | 'tight', Record<string, string>>;

/** The file's path from the site's first page. */
export function largerDrawingsPath(report: string): string {
  return `/${report}/drawings.json`;
}

/** What a page fetches when a reader has asked for larger letters: no page holds these drawings itself. */
export function buildLargerDrawings(report: TracedReport): LargerDrawings {
  const { charts, sections } = viewReport(report);
  const drawn = [...sections.flatMap((section) => section.charts.map(({ view }) => view)), ...charts].filter(isDrawn);
  const draw = (bounds: keyof LargerDrawings) => Object.fromEntries(drawn.map((view) => [view.id, drawingOf(view, bounds)]));
  return { small: draw('small'), tight: draw('tight') };
}
