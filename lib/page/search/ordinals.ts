import type { FoundSection, SearchIndex } from './index-types';
import { readNumerals } from './numerals';

const ORDINAL = /^第?([一二三四五六七八九十]{1,3}|\d{1,2})(?:章|节|部分|大点)$/;

/** Sections asked for by their place: 第六章, 第6部分. @param query simplified. */
export function findByOrdinal({ sections }: SearchIndex, query: string): FoundSection[] {
  const number = ORDINAL.exec(query)?.[1];
  if (number === undefined) return [];
  return sections.filter(({ title }) => readNumerals(title.split('、')[0] ?? '') === readNumerals(number));
}
