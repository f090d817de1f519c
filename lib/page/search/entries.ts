import { keyOf } from '../../text/search-key';
import { DIVIDER, type Entry } from './cover';
import type { FoundFigure, SearchIndex } from './index-types';

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

const kept = new WeakMap<SearchIndex, Entries>();

/** The keys of all that an index holds, made once: in the order of its lists. */
export function entriesOf(index: SearchIndex): Entries {
  const known = kept.get(index);
  if (known) return known;
  const entries: Entries = {
    figures: index.figures.map(toFigureEntry),
    charts: index.charts.map(({ title, about, place }) => toEntry(title, place, about)),
    sections: index.sections.map(({ title, place }) => toEntry(title, place)),
    sentences: index.sentences.map(({ text, place }) => toEntry(text, place)),
  };
  kept.set(index, entries);
  return entries;
}

function toFigureEntry({ label, shown, value, unit, indicator, about, chart, place }: FoundFigure): FigureEntry {
  const own = keyOf(label);
  const numbers = [keyOf(shown), value, value + unit];
  const beside = keyOf(chart) + DIVIDER + keyOf(place);
  return { ...toEntry('', '', [indicator, about]), beside, own: [own, ...numbers].join(DIVIDER), label: own, numbers, indicator: keyOf(indicator) };
}

function toEntry(own: string, place: string, about: readonly string[] = []): Entry {
  return { own: keyOf(own), about: about.map(keyOf).join(DIVIDER), beside: keyOf(place) };
}

/** Whether the name of some figure holds a piece. */
export function isInLabel(index: SearchIndex, piece: string): boolean {
  return entriesOf(index).figures.some(({ label, indicator }) => label.includes(piece) || indicator.includes(piece));
}
