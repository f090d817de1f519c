import { pathOf } from '../pages';
import type { FoundChart, FoundFigure, FoundSection, FoundSentence, SearchIndex } from './index-types';
import { NONE, type PackedFigure, type PackedIndex, type PackedSentences, type Where } from './packed';

/** The index as the search uses it; with the sentences, where they have come. */
export function unpackIndex(packed: PackedIndex, sentences?: PackedSentences): SearchIndex {
  const { examples, absent, synonyms, questions, amounts, ways } = packed;
  return {
    figures: packed.figures.map((figure) => unpackFigure(packed, figure)),
    charts: packed.charts.map((_, index) => unpackChart(packed, index)),
    sections: packed.sections.flatMap((_, index) => unpackSection(packed, index)),
    sentences: sentences ? sentences.areas.flatMap((area) => unpackSentences(packed, area)) : [],
    notes: packed.notes.map(([own, words, text]) => {
      const { report, year } = whereIs(packed, NONE - own);
      return { text, words, place: year, at: `${pathOf(report, 'data')}#unsaid` };
    }),
    vocabulary: {
      synonyms: synonyms.map(([words, means]) => ({ words, means })),
      questions,
      amounts,
      units: [...new Set(packed.figures.map(([, , , , , unit]) => unit))],
      ways: ways.map(([words, at, name, says]) => ({ words, at, name, says })),
      examples: examples.map((index) => packed.figures[index]?.[3] ?? ''),
      absent,
      absentAt: `${pathOf(packed.reports[0]?.[0] ?? '', 'data')}#absent`,
    },
    sounds: unpackSounds(packed.sounds + (sentences?.sounds ?? '')),
    traditional: unpackPairs(packed.traditional + (sentences?.traditional ?? '')),
    isWhole: sentences !== undefined,
  };
}

function unpackFigure(packed: PackedIndex, [section, chart, id, label, shown, unit, indicator = '', value]: PackedFigure): FoundFigure {
  const { report, path, place, anchor } = whereIs(packed, section);
  const [, part = NONE, chartId = '', title = '', bare = title] = packed.charts[chart] ?? [];
  const isStated = id !== '';
  return {
    label,
    shown,
    value: value ?? numberIn(shown),
    unit,
    place,
    at: isStated && chartId ? `${path}#chart-${chartId}` : `${path}#${anchor}-table`,
    ...(isStated && { text: `${pathOf(report, 'text')}#figure-${id}` }),
    indicator,
    about: headingOf(packed, part),
    chart: bare,
  };
}

function unpackChart(packed: PackedIndex, index: number): FoundChart {
  const [where, part, id, title] = packed.charts[index] ?? [NONE, NONE, '', ''];
  const { path, place } = whereIs(packed, where);
  const labels = packed.figures.filter(([, chart]) => chart === index).flatMap(([, , , label, , , indicator = '']) => [label, indicator]);
  return { title, place, at: `${path}#chart-${id}`, about: [...labels, headingOf(packed, part)].filter(Boolean) };
}

/** A section leads to its panel, its subsections to the text, where these begin. */
function unpackSection(packed: PackedIndex, index: number): FoundSection[] {
  const { report, path, place, year, anchor } = whereIs(packed, index);
  return [
    { title: packed.sections[index]?.[2] ?? '', place: year, at: path },
    ...packed.parts.flatMap(([section, part, title]) => (section === index ? [{ title, place, at: `${pathOf(report, 'text')}#${anchor}-${part}` }] : [])),
  ];
}

function unpackSentences(packed: PackedIndex, [where, sentences]: PackedSentences['areas'][number]): FoundSentence[] {
  const { report, place } = whereIs(packed, where);
  return sentences.map(([number, text]) => ({ text, place, at: `${pathOf(report, 'text')}#sentence-${number}` }));
}

interface Place {
  /** Id of the report. */
  report: string;
  /** The report in words. */
  year: string;
  /** All of it in words. */
  place: string;
  path: string;
  /** What anchors of the section begin with. */
  anchor: string;
}

function whereIs({ reports, sections }: PackedIndex, where: Where): Place {
  const [of, anchor, heading] = sections[where] ?? [NONE - where, '', ''];
  const [report, year] = reports[of] ?? ['', ''];
  const path = pathOf(report, 'overview');
  return anchor ? { report, year, place: `${year} · ${heading}`, path: `${path}${anchor}/`, anchor } : { report, year, place: year, path, anchor };
}

function headingOf({ parts }: PackedIndex, part: number): string {
  return parts[part]?.[2] ?? '';
}

/** The number that something shown holds: 约92% is 92. */
export function numberIn(shown: string): string {
  return /\d[\d.]*/.exec(shown)?.[0] ?? '';
}

function unpackSounds(packed: string): Map<string, string[]> {
  const sounds = new Map<string, string[]>();
  for (const [, sound = '', characters = ''] of packed.matchAll(/([a-z]+)([^a-z]+)/g)) {
    for (const character of characters) sounds.set(character, [...(sounds.get(character) ?? []), sound]);
  }
  return sounds;
}

function unpackPairs(packed: string): Map<string, string> {
  const pairs = new Map<string, string>();
  for (let index = 0; index + 1 < packed.length; index += 2) pairs.set(packed.charAt(index), packed.charAt(index + 1));
  return pairs;
}
