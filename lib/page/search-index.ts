import { pathOf } from './pages';
import { buildDocument, type DocumentPiece } from '../text';
import type { TracedReport } from '../verify/traced';
import { unfoldPunctuation, viewReport } from '../view';

/** Something that the site search finds. `at` is where it stands: a site path without a base path. */
export interface FoundFigure {
  label: string;
  /** With unit and qualifier. */
  shown: string;
  /** Decimal string. */
  value: string;
  unit: string;
  /** Where it comes from, in words. */
  place: string;
  /** Its panel. */
  at: string;
  /** Its own sentence in the full text; absent where it is computed. */
  text?: string;
}

export interface FoundSection {
  title: string;
  place: string;
  at: string;
}

export interface FoundSentence {
  text: string;
  place: string;
  at: string;
}

/** All that the site search looks through: fetched when a reader first reaches for it. */
export interface SearchIndex {
  figures: FoundFigure[];
  sections: FoundSection[];
  sentences: FoundSentence[];
}

/** Sentences with fewer characters are marks of a list: 文号. */
const SHORTEST = 6;

/** @param reports every report, the newest first: what is found is listed in this order. */
export function buildSearchIndex(reports: readonly TracedReport[]): SearchIndex {
  return {
    figures: reports.flatMap(listFigures),
    sections: reports.flatMap(listSectionsAndParts),
    sentences: reports.flatMap(listSentences),
  };
}

function listFigures(report: TracedReport): FoundFigure[] {
  const { id } = report.loaded.report.value;
  const { links, values } = viewReport(report);
  return [...values.values()].map((value) => {
    const link = links.get(value.id);
    return {
      label: value.label,
      shown: value.display.text + (value.formula ? '（计算得出）' : ''),
      value: value.value,
      unit: value.display.unit,
      place: placeOf(report, value.section),
      at: link?.panel ?? `/${id}/${value.section}/#${value.section}-table`,
      text: link?.text,
    };
  });
}

/** Sections lead to their panels, their subsections to the text, where these begin. */
function listSectionsAndParts(report: TracedReport): FoundSection[] {
  const { id } = report.loaded.report.value;
  return report.loaded.sections.flatMap(({ value: section }) => [
    { title: `${section.ordinal}、${unfoldPunctuation(section.title)}`, place: yearOf(report), at: `/${id}/${section.id}/` },
    ...section.subsections.map((part) => ({
      title: unfoldPunctuation(part.ordinal + part.title),
      place: placeOf(report, section.id),
      at: `${pathOf(id, 'text')}#${section.id}-${part.id}`,
    })),
  ]);
}

function listSentences(report: TracedReport): FoundSentence[] {
  const { id } = report.loaded.report.value;
  const { front, parts } = buildDocument(report);
  const areas = [{ place: yearOf(report), paragraphs: front }, ...parts.map(({ section, paragraphs }) => ({ place: placeOf(report, section), paragraphs }))];
  return areas.flatMap(({ place, paragraphs }) =>
    paragraphs.flat().flatMap((sentence) => {
      const text = sentence.pieces.map(asPublished).join('').trim();
      return text.length < SHORTEST ? [] : [{ text, place, at: `${pathOf(id, 'text')}#${sentence.id}` }];
    }),
  );
}

/** The source as it stands: what was given back is not searched as if it had been published. */
function asPublished({ text, edit }: DocumentPiece): string {
  return edit ? edit.raw : text;
}

function placeOf(report: TracedReport, sectionId: string): string {
  const section = report.loaded.sections.find(({ value }) => value.id === sectionId)?.value;
  return section ? `${yearOf(report)} · ${section.ordinal}、${unfoldPunctuation(section.title)}` : yearOf(report);
}

function yearOf({ loaded }: TracedReport): string {
  const { year, district } = loaded.report.value;
  return `${district.short}${year}年`;
}
