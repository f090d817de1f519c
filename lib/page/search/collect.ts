import { entriesOf, type Entries } from './entries';
import type { FoundChart, FoundFigure, FoundSection, FoundSentence, SearchIndex } from './index-types';
import { rankFigure, rankSentence, rankTitle, type Rank } from './rank';
import type { Reading } from './readings';

/** What some readings of a query find, each list with the best first. */
export interface Collected {
  figures: FoundFigure[];
  charts: FoundChart[];
  sections: FoundSection[];
  sentences: FoundSentence[];
  /** Readings other than what was typed by which something was found, the likelier first. */
  meant: readonly string[];
  /** Whether what was typed found something itself. */
  isLiteral: boolean;
  /** How well the first figure answers: smaller is better. */
  firstRank: number;
  /** The words of the query as they were found, to be marked. */
  pieces: readonly string[];
}

/** By how much a reading's finds come after those of the one before it: a label that is what was meant comes before pieces of what was typed. */
const STEP = 1.5;
const MOST_STEPS = 2;

/** Searches for every reading. What several of them find stands where the best of them puts it. */
export function collect(index: SearchIndex, readings: readonly Reading[]): Collected {
  const entries = entriesOf(index);
  const finders = new Set<Reading>();
  const pieces = new Set<string>();
  const gather = <Item, Key>(items: readonly Item[], keys: readonly Key[], rankOf: (key: Key, terms: readonly string[]) => Rank | undefined): { item: Item; rank: number }[] => {
    const found: { item: Item; rank: number }[] = [];
    for (const [place, item] of items.entries()) {
      const key = keys[place];
      const best = key === undefined ? undefined : findBest(readings, (terms) => rankOf(key, terms));
      if (!best) continue;
      finders.add(best.reading);
      best.pieces.forEach((piece) => pieces.add(piece));
      found.push({ item, rank: best.rank });
    }
    return found.sort((a, b) => a.rank - b.rank);
  };
  const figures = gather(index.figures, entries.figures, rankFigure);
  const itemsOf = <Item>(found: readonly { item: Item }[]) => found.map(({ item }) => item);
  return {
    figures: itemsOf(figures),
    charts: itemsOf(gather(index.charts, entries.charts, rankTitle)),
    sections: itemsOf(gather(index.sections, entries.sections, rankTitle)),
    sentences: itemsOf(gather(index.sentences, entries.sentences, rankSentence)),
    meant: readings.filter((reading) => finders.has(reading) && !reading.isTyped).map(({ says }) => says),
    isLiteral: readings.some((reading) => finders.has(reading) && reading.isTyped),
    firstRank: figures[0]?.rank ?? Infinity,
    pieces: [...pieces],
  };
}

/** How many things were found. */
export function countFound({ figures, charts, sections, sentences }: Pick<Collected, keyof Entries>): number {
  return figures.length + charts.length + sections.length + sentences.length;
}

function findBest(readings: readonly Reading[], rankOf: (terms: readonly string[]) => Rank | undefined): (Rank & { reading: Reading }) | undefined {
  let best: (Rank & { reading: Reading }) | undefined;
  for (const [order, reading] of readings.entries()) {
    const found = rankOf(reading.terms);
    const rank = found && found.rank + Math.min(order, MOST_STEPS) * STEP;
    if (found && rank !== undefined && (!best || rank < best.rank)) best = { rank, pieces: found.pieces, reading };
  }
  return best;
}
