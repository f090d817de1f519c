import { findTerm, isNumeric, toSearchKey, toTerms } from '../text/search-key';
import type { FoundFigure, FoundSection, FoundSentence, SearchIndex } from './search-index';

/** What was found, each list with the best first. Numbers come before sections, sections before sentences. */
export interface Found {
  /** Whether the reader may be looking for the mode for elders. */
  mode: boolean;
  figures: FoundFigure[];
  sections: FoundSection[];
  sentences: FoundSentence[];
}

/** Words by which people look for the mode for elders, and for help with reading. */
const MODE_WORDS = ['长者', '长者模式', '长辈版', '关怀版', '关爱版', '亲情版', '大字版', '适老', '老年版', '老人版', '无障碍'];

/** Characters of a query that is long enough to mean one of them. */
const SHORTEST_MODE_WORD = 2;

/**
 * Finds figures, sections and sentences that hold every word of a query. Figures are ranked: the very number asked for, a label that is
 * the query, begins with it, holds it; what ranks alike stays in the order of the index.
 */
export function search({ figures, sections, sentences }: SearchIndex, query: string): Found {
  const terms = toTerms(query);
  if (terms.length === 0) return { mode: false, figures: [], sections: [], sentences: [] };
  return {
    mode: terms.some(isModeWord),
    figures: figures
      .flatMap((figure) => {
        const rank = rankFigure(figure, terms);
        return rank === undefined ? [] : [{ figure, rank }];
      })
      .sort((a, b) => a.rank - b.rank)
      .map(({ figure }) => figure),
    sections: sections.filter(({ title }) => holdsAll(toSearchKey(title).key, terms)),
    sentences: sentences.filter(({ text }) => holdsAll(toSearchKey(text).key, terms)),
  };
}

/** How many things were found. */
export function countFound({ figures, sections, sentences }: Found): number {
  return figures.length + sections.length + sentences.length;
}

function isModeWord(term: string): boolean {
  return term.length >= SHORTEST_MODE_WORD && MODE_WORDS.some((word) => word.startsWith(term) || term.startsWith(word));
}

/** Smaller is better; undefined where a word is missing. */
function rankFigure({ label, shown, value, unit }: FoundFigure, terms: readonly string[]): number | undefined {
  const own = toSearchKey(label).key;
  const numbers = [toSearchKey(shown).key, value, value + unit];
  const held = terms.every((term) => findTerm(own, term) >= 0 || numbers.some((number) => (isNumeric(term) ? number.startsWith(term) : number.includes(term))));
  if (!held) return undefined;
  if (terms.some((term) => numbers.includes(term))) return 0;
  const query = terms.join('');
  if (own === query) return 1;
  if (own.startsWith(query)) return 2;
  return own.includes(query) ? 3 : 4;
}

function holdsAll(key: string, terms: readonly string[]): boolean {
  return terms.every((term) => findTerm(key, term) >= 0);
}
