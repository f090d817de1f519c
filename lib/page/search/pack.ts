import type { SearchWords, WayTo } from '../../../data/schema';
import type { TracedReport } from '../../verify/traced';
import { pathOf, REPORT_PAGES } from '../pages';
import { packSounds, packTraditional } from './characters';
import { addReport } from './pack-report';
import type { PackedIndex } from './packed';

/** @param reports every report, the newest first: what is found is listed in this order. */
export function packIndex(reports: readonly TracedReport[], { synonyms, questions, amounts, ways }: SearchWords): PackedIndex {
  const labels = new Map(reports.flatMap(({ loaded }) => loaded.vocabulary.value.indicators.map(({ id, label }) => [id, label] as const)));
  const counted = new Set(reports.flatMap(({ figures }) => [...figures.values()].map(({ figure }) => figure.indicator)));
  const home = reports[0]?.loaded.report.value.id ?? '';
  const packed: PackedIndex = {
    reports: [],
    sections: [],
    parts: [],
    charts: [],
    figures: [],
    examples: [],
    notes: [],
    absent: [...labels].flatMap(([id, label]) => (counted.has(id) ? [] : [label])),
    synonyms: synonyms.map(({ words, means = [], indicators = [] }) => [words, [...means, ...indicators.flatMap((id) => labels.get(id) ?? [])]]),
    questions,
    amounts,
    ways: ways.map(({ words, to, says }) => [words, ...WAYS[to](home), says]),
    sounds: '',
    traditional: '',
  };
  for (const report of reports) addReport(packed, report, labels);
  const texts = textsOf(packed);
  return { ...packed, sounds: packSounds(texts), traditional: packTraditional(texts) };
}

/** All words that a packed index holds. */
export function textsOf({ sections, parts, charts, figures, absent, notes, synonyms, ways }: PackedIndex): string[] {
  return [
    ...[...sections, ...parts].map(([, , heading]) => heading),
    ...charts.map(([, , , title]) => title),
    ...figures.flatMap(([, , , label, , , indicator = '']) => [label, indicator]),
    ...absent,
    ...synonyms.flatMap(([words, means]) => [...words, ...means]),
    ...notes.flatMap(([, words]) => words),
    ...ways.flatMap(([words]) => words),
  ];
}

/** Path and name of each page that words may lead to, in the home report where it is a report's. */
const WAYS: Record<WayTo, (report: string) => [string, string]> = {
  data: toPage('data'),
  downloads: (id) => [`${pathOf(id, 'data')}#downloads`, '下载'],
  citing: (id) => [`${pathOf(id, 'data')}#citing`, '如何引用'],
  corrections: (id) => [`${pathOf(id, 'data')}#corrections`, '更正记录'],
  check: toPage('check'),
  text: toPage('text'),
  present: toPage('present'),
  booklet: toPage('booklet'),
  reports: () => ['/reports/', '全部报告'],
  about: () => ['/about/', '关于本站'],
  accessibility: () => ['/about/accessibility/', '无障碍声明'],
  elder: () => ['/?mode=elder', '长者模式'],
};

function toPage(page: keyof typeof REPORT_PAGES): (report: string) => [string, string] {
  return (id) => [pathOf(id, page), REPORT_PAGES[page].word];
}
