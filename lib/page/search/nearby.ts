import { keyOf } from '../../text/search-key';
import type { SearchIndex } from './index-types';
import { findPieces } from './pieces';

/** How many words are offered. */
const MOST = 4;
/** How many of them are labels that only look like the query. */
const ALIKE = 2;

/**
 * Words that do find something, for a query that does not: parts of it that are found, then labels with the most characters in
 * common, then what stands for the reports.
 */
export function offerNearby(index: SearchIndex, terms: readonly string[], offered: readonly string[] = []): string[] {
  const query = terms.join('');
  const parts = findPieces(index, query);
  const wanted = query.length > 2 ? 2 : 1;
  const alike = [...new Set(index.figures.map(({ label }) => label))]
    .map((label) => ({ label, shared: countShared(keyOf(label), query) }))
    .filter(({ shared }) => shared >= wanted)
    .sort((a, b) => b.shared - a.shared || a.label.length - b.label.length)
    .slice(0, ALIKE)
    .map(({ label }) => label);
  return [...new Set([...offered, ...parts, ...alike, ...index.vocabulary.examples])].slice(0, MOST);
}

function countShared(label: string, query: string): number {
  return new Set([...label].filter((character) => query.includes(character))).size;
}
