import type { Found } from '../search';

type Counted = Pick<Found, 'figures' | 'charts' | 'sections' | 'sentences' | 'meant' | 'isLiteral' | 'ways' | 'notes' | 'absent'>;

/** What was found in one line, and by which words where these are not the reader's: 按“行政诉讼”找到数字1个、原文3句. */
export function wordFound({ figures, charts, sections, sentences, meant, isLiteral, ways, notes, absent }: Counted): string {
  const counts = [
    figures.length > 0 && `数字${figures.length}个`,
    charts.length > 0 && `图${charts.length}个`,
    sections.length > 0 && `章节${sections.length}个`,
    sentences.length > 0 && `原文${sentences.length}句`,
  ].filter(Boolean).join('、');
  if (counts === '') return notes.length > 0 ? '报告没有说' : ways.length > 0 ? '报告里没有这个词，网站上有' : absent.length > 0 ? '报告没有给出这个数' : '没有找到';
  const words = meant.map((word) => `“${word}”`).join('、');
  if (words === '') return `找到${counts}`;
  return isLiteral ? `找到${counts}（也按${words}找）` : `按${words}找到${counts}`;
}
