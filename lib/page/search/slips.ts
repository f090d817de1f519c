import { entriesOf } from './entries';
import type { SearchIndex } from './index-types';
import { once } from './words';

/** How many corrections are tried: each is a search. */
const MOST = 8;
const CHINESE = /^[\u4e00-\u9fff]+$/;
/** Longer words are sentences: they are not mistyped, they are not there. */
const LONGEST = 16;
/** A word of two characters of which one is wrong may be any other word: only one that sounds alike is meant. */
const SHORTEST = 3;
/** Three known characters in a row say more than any number of pairs. */
const MOST_PAIRS = 1000;
const OF_THREE = MOST_PAIRS;

/** Which characters stand beside each other in an index and how often, in twos and threes, and what stands before and after each. */
interface Neighbours {
  known: ReadonlyMap<string, number>;
  after: ReadonlyMap<string, readonly string[]>;
  before: ReadonlyMap<string, readonly string[]>;
}

/**
 * Queries from which a query differs by one slip: a wrong, missing, needless character, or two that changed places. Only where
 * characters of the query never stand so beside each other, and only with what does: first what the most threes speak for.
 */
export function correctSlips(index: SearchIndex, queries: readonly (readonly string[])[]): string[][] {
  const neighbours = neighboursOf(index);
  const corrected = queries.flatMap((terms) =>
    terms.flatMap((term, which) =>
      CHINESE.test(term) && term.length <= LONGEST ? correct(index, neighbours, term).map(({ word, count }) => ({ terms: terms.map((other, at) => (at === which ? word : other)), count })) : [],
    ),
  );
  return corrected.sort((a, b) => b.count - a.count).slice(0, MOST).map((each) => each.terms);
}

function correct(index: SearchIndex, { known, after, before }: Neighbours, term: string): { word: string; count: number }[] {
  const found = new Map<string, number>();
  const knows = (at: number) => known.has(term.slice(at, at + 2)) && (term.length < SHORTEST || groups(term, 3, at - 1, at + 1).some((three) => known.has(three)));
  const put = (from: number, to: number, middle: string) => {
    const word = term.slice(0, from) + middle + term.slice(to);
    const pairs = groups(word, 2, from - 1, from + middle.length);
    const count = Math.min(MOST_PAIRS, ...pairs.map((pair) => known.get(pair) ?? 0)) + OF_THREE * groups(word, 3, from - 2, from + middle.length).filter((three) => known.has(three)).length;
    if (word !== term && pairs.every((pair) => known.has(pair)) && isMadeOfWords(word, known)) found.set(word, Math.max(count, found.get(word) ?? 0));
  };
  const fitting = (left: string, right: string) => (left ? (after.get(left) ?? []) : (before.get(right) ?? []));
  for (let at = 0; at < term.length; at += 1) {
    const left = term.charAt(at - 1);
    const own = term.charAt(at);
    const isOdd = (left === '' || !knows(at - 1)) && (at + 1 === term.length || !knows(at));
    if (isOdd) for (const other of fitting(left, term.charAt(at + 1))) if (term.length >= SHORTEST || soundsAlike(index, own, other)) put(at, at + 1, other);
    if (term.length < SHORTEST || at + 1 === term.length || knows(at)) continue;
    if (at > 0) put(at, at + 1, '');
    put(at + 1, at + 2, '');
    put(at, at + 2, term.charAt(at + 1) + own);
    for (const other of fitting(own, term.charAt(at + 1))) put(at + 1, at + 1, other);
  }
  return [...found].map(([word, count]) => ({ word, count }));
}

/** Every group of some characters in a row that begins in a stretch of a word. */
function groups(word: string, size: number, from: number, to: number): string[] {
  const starts = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
  return starts.flatMap((start) => (start >= 0 && start + size <= word.length ? [word.slice(start, start + size)] : []));
}

/** Whether every character is known beside one of its neighbours: else no search can find the word. */
function isMadeOfWords(word: string, known: ReadonlyMap<string, number>): boolean {
  return [...word].every((_, at) => known.has(word.slice(at, at + 2)) || (at > 0 && known.has(word.slice(at - 1, at + 1))));
}

function soundsAlike({ sounds }: SearchIndex, a: string, b: string): boolean {
  const heard = sounds.get(b) ?? [];
  return (sounds.get(a) ?? []).some((sound) => heard.includes(sound));
}

/** The neighbours in all that an index holds. */
const neighboursOf = once((index: SearchIndex): Neighbours => {
  const { figures, charts, sections, sentences } = entriesOf(index);
  const everyday = index.vocabulary.synonyms.flatMap(({ words }) => words);
  const said = [...[...figures, ...charts, ...sections].flatMap(({ own, about }) => [own, about]), ...sentences.map(({ own }) => own), ...everyday];
  const known = new Map<string, number>();
  const after = new Map<string, string[]>();
  const before = new Map<string, string[]>();
  for (const run of said.join(' ').match(/[\u4e00-\u9fff]{2,}/g) ?? []) {
    for (let at = 0; at + 1 < run.length; at += 1) {
      const pair = run.slice(at, at + 2);
      const count = known.get(pair) ?? 0;
      known.set(pair, count + 1);
      if (at + 2 < run.length) known.set(run.slice(at, at + 3), 1);
      if (count > 0) continue;
      list(after, pair.charAt(0)).push(pair.charAt(1));
      list(before, pair.charAt(1)).push(pair.charAt(0));
    }
  }
  return { known, after, before };
});

function list(lists: Map<string, string[]>, name: string): string[] {
  const own = lists.get(name) ?? [];
  lists.set(name, own);
  return own;
}
