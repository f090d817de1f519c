import { textWidth } from '../../chart/measure';
import { joinSegments, type ChartView } from '../../view';
import type { Card as SectionCard, Lead } from '../overview';
import { drawnHeight } from './drawn-height';
import { packCards, type Grid } from './pack';

/** Columns of twelve that a card of the overview takes on windows from 1,000, 1,200 and 1,700 px. */
export interface CardSpans {
  tablet: number;
  desk: number;
  wall: number;
}

/** What a card's edges and sides take of its width, in px. */
const PADDING = { tablet: 38, desk: 50, wall: 50 } as const;

const MANY = [[12], [6, 6], [7, 5], [5, 7], [4, 4, 4], [5, 4, 3], [5, 3, 4], [4, 5, 3], [4, 3, 5], [3, 5, 4], [3, 4, 5]];

const GRIDS: Record<keyof CardSpans, Grid> = {
  tablet: { width: 976, gutter: 16, rowGap: 20, mostStacked: 0, empty: 0.8, patterns: [[6, 6], [12]] },
  desk: { width: 1344, gutter: 24, rowGap: 20, mostStacked: 0, empty: 0.8, patterns: MANY },
  wall: { width: 1600, gutter: 24, rowGap: 20, mostStacked: 0, empty: 0.8, patterns: MANY },
};

/** Inner width in px from which on the numbers stand beside the chart, and what they take then. */
const TWO_COLUMNS = 680;
const BESIDE = 244;
const LINE = 27;
/** Head, foot, and the gaps between a card's parts. */
const FRAME = 130;

type Laid = Omit<SectionCard, 'spans'>;

/** Where each card stands on windows of three widths: in the report's order, in rows that are full. */
export function layOutCards(cards: readonly Laid[]): CardSpans[] {
  const [tablet, desk, wall] = (['tablet', 'desk', 'wall'] as const).map((window) => packCards(cards.map((card) => sizeOf(card, PADDING[window])), GRIDS[window]).places);
  return cards.map((_, index) => ({ tablet: tablet?.[index]?.span ?? 12, desk: desk?.[index]?.span ?? 12, wall: wall?.[index]?.span ?? 12 }));
}

function sizeOf(card: Laid, padding: number) {
  return { heightAt: (width: number) => heightOf(card, width - padding), least: leastOf(card.lead) + padding, most: mostOf(card.lead) + padding };
}

/** Whether a card shows the report's own sentences, as large as any number: they are its finding. */
export function isStatements(lead: Lead): boolean {
  return lead.kind === 'chart' && lead.view.kind === 'list' && lead.view.look === 'cards';
}

/** About how high a card is, in px, with the type sizes of app/styles/overview.css. */
function heightOf({ title, takeaway, lead, numbers, gaps }: Laid, width: number): number {
  const head = lines(title, width - 46, 22) * 31 + (isStatements(lead) ? 0 : lines(joinSegments(takeaway), width, 17) * LINE);
  const beside = width >= TWO_COLUMNS && numbers.length > 0 && lead.kind === 'chart';
  const body = leadHeight(lead, beside ? width - BESIDE : width);
  const perRow = Math.max(1, Math.floor(width / 124));
  const figures = beside ? 78 * numbers.length : 78 * Math.ceil(numbers.length / perRow);
  return head + (beside ? Math.max(body, figures) : body + figures) + gaps.length * 56 + FRAME;
}

function leadHeight(lead: Lead, width: number): number {
  if (lead.kind === 'lists') return Math.ceil(lead.views.length / Math.max(1, Math.floor(width / 280))) * 150;
  const { view } = lead;
  return lines(view.title, width, 16) * 23 + 8 + KINDS[view.kind].height(view as never, width);
}

function leastOf(lead: Lead): number {
  return lead.kind === 'lists' ? 560 : KINDS[lead.view.kind].least;
}

function mostOf(lead: Lead): number {
  return lead.kind === 'lists' ? 320 * lead.views.length : KINDS[lead.view.kind].most;
}

/** Of each kind: the widths that it makes good use of, and its height at a width, in px. */
const drawn = { least: 328, most: 780, height: (view: ChartView, width: number) => drawnHeight({ view }, width) };
const KINDS = {
  bars: drawn,
  parts: drawn,
  units: drawn,
  // Its words need room beside its bands.
  flow: { ...drawn, least: 440 },
  tree: drawn,
  timeline: drawn,
  tiles: { least: 240, most: 420, height: ({ tiles }) => tiles.length * 52 },
  steps: { least: 240, most: 480, height: ({ items }, width) => items.reduce((total, { text }) => total + Math.max(36, lines(text, width - 40, 16) * 24 + 8), 0) },
  list: {
    least: 260,
    most: 900,
    height: ({ items, look }, width) => items.reduce((total, { text }) => total + (look === 'cards' ? lines(text, width, 22) * 33 + 20 : lines(text, width - 24, 16) * 24 + 6), 0),
  },
} satisfies { [Kind in ChartView['kind']]: { least: number; most: number; height: (view: Extract<ChartView, { kind: Kind }>, width: number) => number } };

function lines(text: string, width: number, size: number): number {
  return Math.ceil(textWidth(text, size) / width);
}
