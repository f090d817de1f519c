import type { SearchWords } from '../../data/schema';
import { buildDocument, type DocumentPiece } from '../text';
import type { TracedReport } from '../verify/traced';
import { charactersOf, packSounds, packTraditional } from './search/characters';
import type { SearchIndex } from './search/index-types';
import { packIndex, textsOf } from './search/pack';
import { NONE, type PackedIndex, type PackedSentences } from './search/packed';
import { unpackIndex } from './search/unpack';

/** Sentences with fewer characters are marks of a list: 文号. */
const SHORTEST = 6;

/** The two files that the search fetches: what it needs from the first letter on, and the sentences. */
export interface SearchFiles {
  index: PackedIndex;
  sentences: PackedSentences;
}

/** @param reports every report, the newest first: what is found is listed in this order. */
export function buildSearchFiles(reports: readonly TracedReport[], words: SearchWords): SearchFiles {
  const index = packIndex(reports, words);
  return { index, sentences: packSentences(reports, index) };
}

/** The index as a browser has it once both files have come. */
export function buildSearchIndex(reports: readonly TracedReport[], words: SearchWords): SearchIndex {
  const { index, sentences } = buildSearchFiles(reports, words);
  return unpackIndex(index, sentences);
}

function packSentences(reports: readonly TracedReport[], index: PackedIndex): PackedSentences {
  const known = charactersOf(textsOf(index));
  const areas = reports.flatMap((report, own) => listAreas(report).map(({ section, sentences }): PackedSentences['areas'][number] => {
    const where = index.sections.findIndex(([of, id]) => of === own && id === section);
    return [where === NONE ? NONE - own : where, sentences];
  }));
  const texts = areas.flatMap(([, sentences]) => sentences.map(([, text]) => text));
  return { areas, sounds: packSounds(texts, known), traditional: packTraditional(texts, known) };
}

/** Sentences by section, what stands before the first heading without one. */
function listAreas(report: TracedReport): { section?: string; sentences: [number, string][] }[] {
  const { front, parts } = buildDocument(report);
  return [{ paragraphs: front }, ...parts].flatMap((area) => {
    const sentences = area.paragraphs.flat().flatMap(({ id, pieces }): [number, string][] => {
      const text = pieces.map(asPublished).join('').trim();
      return text.length < SHORTEST ? [] : [[Number(id.replace('sentence-', '')), text]];
    });
    return sentences.length === 0 ? [] : [{ ...('section' in area && { section: area.section }), sentences }];
  });
}

/** The source as it stands: what was given back is not searched as if it had been published. */
function asPublished({ text, edit }: DocumentPiece): string {
  return edit ? edit.raw : text;
}
