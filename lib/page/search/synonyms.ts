import { keyOf } from '../../text/search-key';
import { isInLabel } from './entries';
import type { SearchIndex } from './index-types';
import { anyOf, once } from './words';

const everydayWords = once(({ vocabulary }: SearchIndex) => {
  const meanings = new Map(vocabulary.synonyms.flatMap(({ words, means }) => words.map((word) => [keyOf(word), means] as const)));
  return { meanings, pattern: new RegExp(anyOf([...meanings.keys()]), 'g') };
});

/**
 * A query with everyday words replaced by what the reports say, once for each meaning: 打官司 is 行政诉讼. A word within one of the
 * reports' own is left: 调解委 in 调解委员会.
 * @returns nothing where there are no such words.
 */
export function replaceSynonyms(index: SearchIndex, query: string): string[] {
  const { meanings, pattern } = everydayWords(index);
  const replace = (which: number) =>
    query.replace(pattern, (word: string, at: number) => {
      const before = query.charAt(at - 1) + word.charAt(0);
      const after = word.slice(-1) + query.charAt(at + word.length);
      const means = meanings.get(word) ?? [];
      const isWithin = [before, after].some((pair) => pair.length === 2 && isInLabel(index, pair));
      return isWithin ? word : ` ${means[Math.min(which, means.length - 1)] ?? word} `;
    }).trim();
  const most = Math.max(0, ...(query.match(pattern) ?? []).map((word) => meanings.get(word)?.length ?? 0));
  return Array.from({ length: most }, (_, which) => replace(which));
}
