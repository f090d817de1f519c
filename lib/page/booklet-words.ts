import type { Audit } from './audit';
import type { BookletModel, BookletSectionModel } from './booklet';
import { countSection, describeFigures } from './section-counts';

/** What the booklet says of itself, as a page and as a file. */
export const BOOKLET_WORDS = {
  kind: '数据图表册',
  promise: '数字均出自政府公开的报告原文，以原文为准；凡推算的数字，都标明“计算得出”并附算式。',
  contents: '目录',
  takeaway: '一句话说这份报告',
  headline: '先看这几个数',
  year: '这一年',
  undated: '报告没有写日期的：',
  table: '表',
  source: '原文',
  appendix: '附录：说明',
  appendixHolds: '核对结果、提示、用词、含义',
  trust: '这些数字核对过吗',
  common: '全册通用',
  commonHint: '用词与报告没有说的',
  missing: '所据文本未填写',
  site: '发布网站',
} as const;

/** The cover's facts of the report. */
export function listFacts({ publisher, published, source }: BookletModel): { label: string; value: string }[] {
  return [
    { label: '报告发布机构', value: publisher },
    { label: '报告发布日期', value: published },
    { label: '报告原文', value: `${source.label}（${source.url}）` },
  ];
}

/** What a section holds, in the contents. */
export function sectionHolds({ panel }: BookletSectionModel): string {
  const counts = countSection(panel);
  return `${counts.charts}幅图，${describeFigures(counts)}`;
}

/** What the year's part holds, in the contents. */
export function yearHolds({ charts }: Pick<BookletModel, 'charts'>): string {
  return `${charts.length}幅图`;
}

/** How the numbers were checked, in numbers; where to see each follows. */
export function describeTrust({ figures, tokens, consistent, gaps, unverifiable, observations }: Audit): string {
  return `报告全文共有${tokens}处数字用语，每一处都有交代：${figures}处是统计数字，其余是序号、日期、文号等。列出核对的${consistent + gaps + unverifiable}项中，${consistent}项一致，${gaps}项对不上而报告没有说明，${unverifiable}项因报告没有给出依据而无法核对；另有${observations}条阅读提示。这一段的数字由本站计算得出，逐项见以下各节和`;
}

/** A section's notes, in brief. */
export function notesHint({ panel }: BookletSectionModel): string {
  const { checks, observations } = countSection(panel);
  return `${checks}项核对 · ${observations}条提示`;
}
