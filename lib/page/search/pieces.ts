import { entriesOf } from './entries';
import type { SearchIndex } from './index-types';

const SHORTEST = 2;
const MOST = 2;

/** The longest parts of a query that some figure's name holds, without overlaps. */
export function findPieces(index: SearchIndex, query: string): string[] {
  const said = entriesOf(index).figures.flatMap(({ label, indicator }) => [label, indicator]);
  const pieces: string[] = [];
  let at = 0;
  while (at < query.length) {
    let end = at;
    while (end < query.length && said.some((text) => text.includes(query.slice(at, end + 1)))) end += 1;
    if (end - at >= SHORTEST) pieces.push(query.slice(at, end));
    at = Math.max(end, at + 1);
  }
  return pieces.sort((a, b) => b.length - a.length).slice(0, MOST);
}
