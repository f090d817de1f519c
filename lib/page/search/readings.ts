import { toTerms } from '../../text/search-key';
import { isInLabel } from './entries';
import type { SearchIndex } from './index-types';
import { readNumerals } from './numerals';
import { takeOffQuestions } from './questions';
import { replaceSynonyms } from './synonyms';
import { findWays } from './ways';

/** What a query may mean: words that all must be found, and the same to be shown. */
export interface Reading {
  terms: readonly string[];
  says: string;
  /** Whether it is what the reader typed, whatever the characters' form. */
  isTyped: boolean;
  /** Whether words that only ask are left in it. */
  isAsking: boolean;
}

/** A query in half width, lower case and simplified characters; blanks stay. */
export function simplify({ traditional }: SearchIndex, query: string): string {
  return [...query.normalize('NFKC').toLowerCase().replace(/ü/g, 'v')].map((character) => traditional.get(character) ?? character).join('').trim().replace(/\s+/g, ' ');
}

/**
 * What a query may mean, the most likely first:
 *
 *     as typed ► numerals read ► without the words that ask ► everyday words replaced
 *       └─────── spelled in Latin letters ► the same
 *
 * @param spellings what the query may be where its Latin letters are read as sounds.
 */
export function readQuery(index: SearchIndex, query: string, spellings: readonly string[]): Reading[] {
  const { vocabulary } = index;
  const typed = simplify(index, query);
  const spelled = [typed, ...spellings];
  // 一般程序 is a word of its own.
  const read = withMore(spelled, (text) => (isInLabel(index, toTerms(text).join('')) ? [] : [readNumerals(text)]));
  const asked = withMore(read, (text) => takeOffQuestions(index, text, findWays(vocabulary, text).flatMap(({ words }) => words)));
  const meant = withMore(asked, (text) => replaceSynonyms(index, text));
  const plain = toTerms(query).join(' ');
  const whole = new Set(spelled.flatMap(toTerms));
  const readings = unique(meant.map((text) => dropRests(toTerms(text), whole).join(' '))).filter((says) => says !== '');
  return readings.map((says) => ({ terms: says.split(' '), says, isTyped: says === plain, isAsking: takeOffQuestions(index, says, []).length > 0 }));
}

/** A single character that is left between what was taken out of a word says nothing: 开 of 开了几次听证会. */
function dropRests(terms: readonly string[], whole: ReadonlySet<string>): string[] {
  return terms.filter((term) => whole.has(term) || !/^[\u4e00-\u9fff]$/.test(term));
}

/** Texts, then what comes of each of them. */
function withMore(texts: readonly string[], more: (text: string) => string[]): string[] {
  return unique([...texts, ...texts.flatMap(more)]);
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
