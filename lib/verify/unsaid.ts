import type { Report, Unsaid } from '../../data/schema';
import { type Fault, faultAt, type LoadedFile, meantName } from '../load';
import type { Ground } from './ground';
import { findAll } from './passages';

/** Checks that what a note calls unsaid is not said, and that it speaks of indicators that the report has figures of. */
export function verifyUnsaid({ loaded, text, indicators }: Ground): Fault[] {
  const { report, vocabulary, sections, complete } = loaded;
  const counted = new Set(sections.flatMap(({ value }) => value.figures.map(({ indicator }) => indicator)));
  const checkIndicator = (id: string, path: string): Fault[] => {
    const indicator = indicators.get(id);
    if (!indicator) return [faultAt(report, path, `没有名为「${id}」的指标`, `改成 ${vocabulary.file} 里已有的指标编号${meantName(id, indicators.keys())}`)];
    if (counted.has(id) || !complete) return [];
    return [faultAt(report, path, `这份报告没有指标「${indicator.label}」的数据`, '只写报告里有数据的指标；没有有关的就删去 indicators')];
  };
  return (report.value.unsaid ?? []).flatMap(({ absent, indicators: ids = [] }, index) => {
    const path = `unsaid[${index}]`;
    return [
      ...absent.flatMap((word, position) => checkAbsent(word, text, report, `${path}.absent[${position}]`)),
      ...checkRepeats(absent, report, `${path}.absent`),
      ...ids.flatMap((id, position) => checkIndicator(id, `${path}.indicators[${position}]`)),
      ...checkRepeats(ids, report, `${path}.indicators`),
    ];
  });
}

function checkAbsent(word: Unsaid['absent'][number], text: string, report: LoadedFile<Report>, path: string): Fault[] {
  const count = findAll(text, word).length;
  if (count === 0) return [];
  return [faultAt(report, path, `原文里有「${word}」（${count} 处），不能说报告没有说`, '看看原文这几处：确实没有说的，换成原文没有的词；说了的，改写或删去这一条')];
}

function checkRepeats(entries: readonly string[], report: LoadedFile<Report>, path: string): Fault[] {
  return entries.flatMap((entry, index) => (entries.indexOf(entry) === index ? [] : [faultAt(report, `${path}[${index}]`, `「${entry}」列了两次`, '只列一次')]));
}
