import { textWidth } from '../chart/measure';
import { joinSegments, type ChartView } from '../view';
import type { Card, Lead } from './overview';
import { packRows, type Row } from './row-layout';

/** Columns of twelve that a card takes on windows from 1,000, 1,200 and 1,700 px. */
export interface CardSpans {
  tablet: number;
  desk: number;
  wall: number;
}

/** The grid of a window's width, in px; `padding` is what a card's edges and sides take of its width. */
interface Grid {
  content: number;
  gutter: number;
  padding: number;
  rows: readonly Row[];
}

const GRIDS: Record<keyof CardSpans, Grid> = {
  tablet: { content: 976, gutter: 16, padding: 38, rows: [[6, 6], [12]] },
  desk: { content: 1344, gutter: 24, padding: 50, rows: [[12], [6, 6], [7, 5], [5, 7], [4, 4, 4], [5, 4, 3], [5, 3, 4], [4, 5, 3], [4, 3, 5], [3, 5, 4], [3, 4, 5]] },
  wall: { content: 1600, gutter: 24, padding: 50, rows: [[12], [6, 6], [7, 5], [5, 7], [4, 4, 4], [5, 4, 3], [5, 3, 4], [4, 5, 3], [4, 3, 5], [3, 5, 4], [3, 4, 5], [3, 3, 3, 3]] },
};

/** From this width on the numbers stand beside the chart. */
export const TWO_COLUMNS = 680;
/** Least width of a drawing: a phone's. */
const SLIM = 328;
const LINE = 27;

type Laid = Omit<Card, 'spans'>;

/** Where each card stands on windows of three widths: in the report's order, in rows that are full. */
export function layOutCards(cards: readonly Laid[]): CardSpans[] {
  const spans = (grid: Grid) => packRows(cards.map((card) => ({ heightAt: (span) => heightOf(card, widthOf(span, grid)) })), grid.rows);
  const [tablet, desk, wall] = [spans(GRIDS.tablet), spans(GRIDS.desk), spans(GRIDS.wall)];
  return cards.map((_, index) => ({ tablet: tablet[index] ?? 12, desk: desk[index] ?? 12, wall: wall[index] ?? 12 }));
}

function widthOf(span: number, { content, gutter, padding }: Grid): number {
  return ((content + gutter) / 12) * span - gutter - padding;
}

/** About how high a card is, in px, with the type sizes of app/styles/overview.css. */
function heightOf({ title, takeaway, lead, numbers, gaps }: Laid, width: number): number {
  const head = lines(title, width - 46, 22) * 31 + lines(joinSegments(takeaway), width, 17) * LINE;
  const beside = width >= TWO_COLUMNS && numbers.length > 0 && lead.kind === 'chart';
  const body = leadHeight(lead, beside ? width - 244 : width);
  const perRow = Math.max(1, Math.floor(width / 150));
  const figures = beside ? 78 * numbers.length : 78 * Math.ceil(numbers.length / perRow);
  return head + (beside ? Math.max(body, figures) : body + figures) + gaps.length * 56 + 130;
}

function leadHeight(lead: Lead, width: number): number {
  if (lead.kind === 'lists') return width < 600 ? Infinity : Math.ceil(lead.views.length / Math.floor(width / 280)) * 150;
  const { view } = lead;
  const caption = lines(view.title, width, 16) * 23 + 8;
  const height = CHART_HEIGHTS[view.kind](view as never, width);
  return caption + height;
}

/** About how high each kind is, in px. */
const CHART_HEIGHTS = {
  bars: ({ marks }, width) => drawn(marks.length * 34, width),
  parts: ({ parts }, width) => drawn(90 + parts.length * 26, width),
  units: ({ groups, names, whole }, width) => drawn((groups.length || names.length + (Number(whole.value) > names.length ? 1 : 0) || 1) * 34, width),
  flow: (_, width) => (width < 440 ? Infinity : drawn(230, width)),
  tree: (_, width) => drawn(200, width),
  timeline: ({ events }, width) => drawn(events.length * 56, width),
  tiles: ({ tiles }) => tiles.length * 58,
  steps: ({ items }, width) => (width >= 110 * items.length ? 100 : items.reduce((total, { text }) => total + lines(text, width - 40, 16) * 24 + 6, 0)),
  list: ({ items, look }, width) => (look === 'cards' ? items.reduce((total, { text }) => total + lines(text, width, 22) * 32 + 20, 0) : items.reduce((total, { text }) => total + lines(text, width - 24, 16) * 24 + 6, 0)),
} satisfies { [Kind in ChartView['kind']]: (view: Extract<ChartView, { kind: Kind }>, width: number) => number };

function drawn(height: number, width: number): number {
  return width < SLIM ? Infinity : height;
}

function lines(text: string, width: number, size: number): number {
  return Math.ceil(textWidth(text, size) / width);
}
