import { isDrawn, type ChartView } from './chart';
import type { SectionView } from './report-view';
import { valueOf, type Values, type ValueView } from './value';
import { valuesOf } from './values-of';

/** Numbers that a card has room for beside its lead. */
const MOST_NUMBERS = 4;

/**
 * The chart that stands for a section on the overview: the one that the data name, else the first drawn one, else the first
 * numbers, else its only list. A section of several lists has none: they stand for it together.
 */
export function leadOf({ charts, section: { panel } }: SectionView): ChartView | undefined {
  const views = charts.map(({ view }) => view);
  const named = views.find(({ id }) => id === panel.lead);
  return named ?? views.find(isDrawn) ?? views.find(({ kind }) => kind === 'tiles') ?? (views.length === 1 ? views[0] : undefined);
}

/**
 * Up to four numbers that stand beside the lead: those that the data name, else those of the takeaway and then of the tiles,
 * each fact once, without zeros, and without what the lead shows.
 */
export function furtherNumbers({ takeaway, charts, section: { panel } }: SectionView, lead: ChartView | undefined, values: Values): ValueView[] {
  if (panel.numbers) return panel.numbers.map((id) => valueOf(values, id));
  const shown = new Set(lead ? valuesOf(lead).map(factOf) : []);
  const tiles = charts.flatMap(({ view }) => (view.kind === 'tiles' ? view.tiles : []));
  const offered = [...takeaway.flatMap(({ value }) => value ?? []), ...tiles].filter(({ value, zeroWord }) => value !== '0' && zeroWord === undefined);
  const facts = offered.filter((value, index) => !shown.has(factOf(value)) && offered.findIndex((other) => factOf(other) === factOf(value)) === index);
  return facts.slice(0, MOST_NUMBERS);
}

/** Two tellings of one fact count once. */
function factOf({ id, sameAs }: ValueView): string {
  return sameAs ?? id;
}
