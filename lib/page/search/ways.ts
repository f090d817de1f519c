import { keyOf } from '../../text/search-key';
import type { Vocabulary, Way } from './index-types';

/** Letters that may be the beginning of a word: exc. */
const SHORTEST = 3;
const LETTERS = /^[a-z]+$/;

/** Pages for a query that asks about the site itself. */
export function findWays({ ways }: Vocabulary, query: string): Way[] {
  const asked = keyOf(query);
  const letters = asked.match(/[a-z]+/g) ?? [];
  return ways.filter(({ words }) =>
    words.map(keyOf).some((word) => {
      // Letters within others are another word.
      if (LETTERS.test(word)) return letters.some((run) => run === word || (run.length >= SHORTEST && word.startsWith(run)));
      return asked.includes(word);
    }),
  );
}
