import type { FoundSection, SearchIndex } from './index-types';
import { readNumerals } from './numerals';

const ORDINAL = /^第?([一二三四五六七八九十]{1,3}|\d{1,2})(?:章|节|部分|大点)$/;

/** A section's own place at the beginning of its heading: 六、, 6., 第六部分; a （六） stands within a section. */
const OWN = /^第?([一二三四五六七八九十]{1,3}|\d{1,2})(?:、|\. |部分|部份|[章節节編编篇])/;

/** Sections asked for by their place: 第六章, 第6部分. @param query simplified. */
export function findByOrdinal({ sections }: SearchIndex, query: string): FoundSection[] {
  const number = ORDINAL.exec(query)?.[1];
  if (number === undefined) return [];
  return sections.filter(({ title }) => readNumerals(OWN.exec(title)?.[1] ?? '') === readNumerals(number));
}
