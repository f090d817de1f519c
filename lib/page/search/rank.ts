import { cover, type Cover, type Entry } from './cover';
import type { FigureEntry } from './entries';

/** How well something answers a query: smaller is better. */
export interface Rank {
  rank: number;
  /** The words of the query as they were found. */
  pieces: readonly string[];
}

/** What holds only pieces of the query: more than any rank of what holds it whole. */
const IN_PIECES = 4;

/**
 * The very number asked for, a label that is the query, begins with it, holds it, shorter ones first; then what holds it in
 * pieces, first where a piece is the whole label, then by how much of the query the label holds, last where its chart only holds some.
 */
export function rankFigure(entry: FigureEntry, terms: readonly string[]): Rank | undefined {
  const found = cover(entry, terms);
  if (!found) return undefined;
  const { label, numbers, indicator } = entry;
  const query = terms.join('');
  const rank = terms.some((term) => numbers.includes(term)) ? 0
    : label === query ? 1
    : label.startsWith(query) ? 2 + excess(label, query)
    : indicator === query ? 2.5
    : label.includes(query) ? 3 + excess(label, query)
    : indicator.includes(query) ? 3.5
    : IN_PIECES + (found.pieces.includes(label) ? 0 : 1) + missing(found, query) + (found.isBeside ? 1 : 0);
  return { rank, pieces: found.pieces };
}

/** Charts and sections: their titles must hold a part of the query at least. */
export function rankTitle(entry: Entry, terms: readonly string[]): Rank | undefined {
  const found = cover(entry, terms);
  if (!found || found.own === 0) return undefined;
  const query = terms.join('');
  return { rank: entry.own.includes(query) ? 1 : IN_PIECES + missing(found, query), pieces: found.pieces };
}

/** Sentences: those that hold the query whole come first. */
export function rankSentence(entry: Entry, terms: readonly string[]): Rank | undefined {
  const found = cover(entry, terms);
  return found && { rank: found.pieces.length === terms.length ? 1 : IN_PIECES, pieces: found.pieces };
}

/** Less than a half, the smaller the more of the label the query is. */
function excess(label: string, query: string): number {
  return (1 - query.length / label.length) / 2.5;
}

/** From 0, where the entry itself says the whole query, to 1. */
function missing({ own }: Cover, query: string): number {
  return 1 - own / query.length;
}
