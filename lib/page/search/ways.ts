import { keyOf } from '../../text/search-key';
import type { SearchIndex, Unspoken, Vocabulary, Way } from './index-types';
import { once } from './words';

/** Letters that may be the beginning of a word: exc. */
const SHORTEST = 3;
const LETTERS = /^[a-z]+$/;

const keysOf = once(({ ways }: Vocabulary) => ways.map((way) => ({ way, keys: way.words.map(keyOf) })));

/** Pages for a query that asks about the site itself. */
export function findWays(vocabulary: Vocabulary, query: string): Way[] {
  const asked = keyOf(query);
  const letters = asked.match(/[a-z]+/g) ?? [];
  return keysOf(vocabulary).filter(({ keys }) =>
    keys.some((word) => {
      // Letters within others are another word.
      if (LETTERS.test(word)) return letters.some((run) => run === word || (run.length >= SHORTEST && word.startsWith(run)));
      return asked.includes(word);
    }),
  ).map(({ way }) => way);
}

const wordsOf = once(({ notes }: SearchIndex) => notes.map((note) => ({ note, keys: note.words.map(keyOf) })));

/** What reports do not say, for a query that asks for it. */
export function findUnspoken(index: SearchIndex, query: string): Unspoken[] {
  const asked = keyOf(query);
  return wordsOf(index).filter(({ keys }) => keys.some((word) => asked.includes(word))).map(({ note }) => note);
}
