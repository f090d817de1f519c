import type { PanelGroup, PanelModel } from '../panel';

/** How much a section holds. Figures are those that the report states; computed numbers are counted apart. */
export interface SectionCounts {
  figures: number;
  computed: number;
  charts: number;
  sentences: number;
  checks: number;
  /** Checks that found a difference. */
  gaps: number;
  observations: number;
}

/** Counts what a section holds. */
export function countSection({ groups, table, passages, notes }: PanelModel): SectionCounts {
  const values = table.groups.flatMap(({ rows }) => rows.map(({ value }) => value));
  return {
    figures: values.filter(({ formula }) => formula === undefined).length,
    computed: values.filter(({ formula }) => formula !== undefined).length,
    charts: groups.reduce((total, { charts }) => total + charts.length, 0),
    sentences: passages.reduce((total, { sentences }) => total + sentences.length, 0),
    checks: notes.checks.length,
    gaps: notes.checks.filter(({ outcome }) => outcome === 'gap').length,
    observations: notes.observations.length,
  };
}

/** The numbers of a section's table in words, computed ones apart: 34个数字 · 计算得出4个. */
export function describeFigures({ figures, computed }: Pick<SectionCounts, 'figures' | 'computed'>): string {
  if (figures + computed === 0) return '没有统计数字';
  return [figures > 0 && `${figures}个数字`, computed > 0 && `计算得出${computed}个`].filter(Boolean).join(' · ');
}

/** What a subsection holds, in words: 4幅图 · 9个数字. */
export function describeGroup({ id, charts }: PanelGroup, { table }: Pick<PanelModel, 'table'>): string {
  const figures = table.groups.find((group) => group.id === id)?.rows.length ?? 0;
  const inWords = charts.every(({ view: { kind } }) => kind === 'list' || kind === 'steps');
  return [inWords ? `${charts.length}组文字` : `${charts.length}幅图`, figures > 0 ? `${figures}个数字` : '没有统计数字'].join(' · ');
}
