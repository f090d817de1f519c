import { keyOf } from '../../text/search-key';
import { DIVIDER, type Entry } from './cover';
import type { FoundFigure, SearchIndex } from './index-types';
import { once } from './words';

export interface FigureEntry extends Entry {
  label: string;
  numbers: readonly string[];
  /** Its indicator, empty where that has the same name. */
  indicator: string;
}

export interface Entries {
  figures: readonly FigureEntry[];
  charts: readonly Entry[];
  sections: readonly Entry[];
  sentences: readonly Entry[];
}

/** The keys of all that an index holds, in the order of its lists. */
export const entriesOf = once((index: SearchIndex): Entries => ({
  figures: index.figures.map(toFigureEntry),
  charts: index.charts.map(({ title, about, place }) => toEntry(title, place, about)),
  sections: index.sections.map(({ title, place }) => toEntry(title, place)),
  sentences: index.sentences.map(({ text, place }) => toEntry(text, place)),
}));

function toFigureEntry({ label, shown, value, unit, indicator, about, chart, place }: FoundFigure): FigureEntry {
  const own = keyOf(label);
  const numbers = [keyOf(shown), value, value + unit];
  const beside = [...chart.split(DIVIDER), place].map(keyOf).join(DIVIDER);
  return { ...toEntry('', '', [indicator, about]), beside, own: [own, ...numbers].join(DIVIDER), label: own, numbers, indicator: keyOf(indicator) };
}

function toEntry(own: string, place: string, about: readonly string[] = []): Entry {
  return { own: keyOf(own), about: about.map(keyOf).join(DIVIDER), beside: keyOf(place) };
}

const labels = once((index: SearchIndex) => entriesOf(index).figures.flatMap(({ label, indicator }) => [label, indicator]).join(DIVIDER));

/** Whether the name of some figure holds a piece. */
export function isInLabel(index: SearchIndex, piece: string): boolean {
  return labels(index).includes(piece);
}
