import { keyOf } from '../../text/search-key';
import { entriesOf } from './entries';
import type { SearchIndex } from './index-types';
import { once } from './words';

const LETTERS = /[a-z']{2,}/g;
/** How many words a spelling may mean: the first is searched for, the others are offered. */
const MOST = 4;
const SHORTEST = 2;
/** How much more a label of a figure counts than other texts. */
const IN_LABEL = 3;
/** Other words are offered where they stand in several labels: in one, they may be the end of a word and the beginning of the next. */
const IN_LABELS = 2 * IN_LABEL;

/** What a spelling in Latin letters may mean: the query with it replaced, the most likely first. fuyi and fy are 复议. None where it has no letters. */
export function soundOut(index: SearchIndex, query: string): string[] {
  const joined = query.replace(/([a-z'])\s+(?=[a-z])/g, '$1');
  const runs = joined.match(LETTERS);
  if (!runs) return [];
  const meant = new Map(runs.map((run) => [run, spelled(index, run.replace(/'/g, ''))]));
  const count = Math.max(...[...meant.values()].map((words) => words.length));
  return Array.from({ length: count }, (_, which) => joined.replace(LETTERS, (run) => meant.get(run)?.[which] ?? meant.get(run)?.[0] ?? run));
}

/** Words of the index that are spelled so: whole syllables before initials, what stands in more places first. */
function spelled(index: SearchIndex, letters: string): string[] {
  const found = new Map<string, { initials: number; count: number }>();
  for (const { text, weight, isWord } of textsOf(index)) {
    const last = isWord ? 1 : text.length;
    for (let start = 0; start < last; start += 1) {
      const match = matchFrom(index, text, start, letters, 0);
      if (!match || match.end - start < SHORTEST || (isWord && match.end < text.length)) continue;
      const word = text.slice(start, match.end);
      const known = found.get(word);
      found.set(word, { initials: Math.min(match.initials, known?.initials ?? Infinity), count: (known?.count ?? 0) + weight });
    }
  }
  const words = [...found].sort(([, a], [, b]) => a.initials - b.initials || b.count - a.count);
  return words.filter(([, { count }], place) => place === 0 || count >= IN_LABELS).slice(0, MOST).map(([word]) => word);
}

/** Where letters, from one of them on, end in a text. Every character gives its sound or its first letter; the last may be half typed. */
function matchFrom(index: SearchIndex, text: string, at: number, letters: string, from: number): { end: number; initials: number } | undefined {
  if (from === letters.length) return { end: at, initials: 0 };
  let best: { end: number; initials: number } | undefined;
  for (const sound of index.sounds.get(text.charAt(at)) ?? []) {
    if (sound.charAt(0) !== letters.charAt(from)) continue;
    const rest = letters.slice(from);
    for (const { part, isWhole } of [{ part: sound, isWhole: true }, { part: rest.length < sound.length ? rest : '', isWhole: false }, { part: sound.charAt(0), isWhole: false }]) {
      if (part === '' || !rest.startsWith(part) || !sound.startsWith(part)) continue;
      const next = matchFrom(index, text, at + 1, letters, from + part.length);
      const initials = (next?.initials ?? 0) + (isWhole ? 0 : part.length === 1 ? 2 : 1);
      if (next && (!best || initials < best.initials)) best = { end: next.end, initials };
    }
  }
  return best;
}

interface Spelled {
  text: string;
  weight: number;
  /** Counts as a whole only, and only from its first character. */
  isWord: boolean;
}

const textsOf = once((index: SearchIndex): Spelled[] => {
  const { figures, charts, sections } = entriesOf(index);
  const { synonyms, ways } = index.vocabulary;
  return [
    ...figures.map(({ label }) => ({ text: label, weight: IN_LABEL, isWord: false })),
    ...figures.flatMap(({ indicator, about }) => [indicator, about].map((text) => ({ text, weight: 1, isWord: false }))),
    ...[...charts, ...sections].map(({ own }) => ({ text: own, weight: 1, isWord: false })),
    ...[...synonyms, ...ways].flatMap(({ words }) => words.map((word) => ({ text: keyOf(word), weight: 0.5, isWord: true }))),
  ];
});
