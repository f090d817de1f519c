import type { ChartKind } from '../../data/schema';
import type { ChartView, TreeNodeView, ValueView, ViewOf } from '../view';

/**
 * Says in one to three sentences what a chart shows, from the same numbers that it draws: its text alternative.
 * @returns an empty string for kinds that are words already (tiles, steps, list).
 */
export function describeChart(view: ChartView): string {
  const describe = DESCRIBERS[view.kind] as (view: ChartView) => string;
  return describe(view);
}

const DESCRIBERS = {
  bars: ({ marks }) => `从多到少：${join(marks.map(named))}。`,
  parts: ({ whole, parts }) => `${named(whole)}，分为${join(parts.map(named))}。`,
  units: describeUnits,
  flow: describeFlow,
  tree: ({ root }) => `${describeNode(root)}。`,
  timeline: describeTimeline,
  tiles: () => '',
  steps: () => '',
  list: () => '',
} satisfies { [Kind in ChartKind]: (view: ViewOf<Kind>) => string };

function describeUnits({ whole, groups, names, apart }: ViewOf<'units'>): string {
  const unnamed = Number(whole.value) - names.length;
  const split = groups.length > 0 ? `，分为${join(groups.map(named))}` : '';
  const listed = names.length > 0 ? `，列出名称的有${names.join('、')}${unnamed > 0 ? '，其余报告未列名' : ''}` : '';
  const beside = apart.length > 0 ? `另有${join(apart.map(named))}，不计入其中。` : '';
  return `${named(whole)}${split}${listed}。${beside}`;
}

function describeFlow({ nodes, links }: ViewOf<'flow'>): string {
  const labelOf = (id: string) => nodes.find(({ value }) => value.id === id);
  const sources = [...new Set(links.map(({ from }) => from))];
  return sources
    .map((source) => {
      const targets = links.filter(({ from }) => from === source).flatMap(({ to }) => labelOf(to) ?? []);
      const parts = targets.map(({ value, includes }) => named(value) + (includes.length > 0 ? `（含${join(includes.map(named))}）` : ''));
      const whole = labelOf(source);
      return whole ? `${named(whole.value)}，分为${join(parts)}。` : '';
    })
    .join('');
}

function describeNode({ label, value, children }: TreeNodeView): string {
  const name = `${label ?? ''}${value ? value.display.text : ''}`;
  if (children.length === 0) return name;
  const named = children.filter((child) => child.label !== undefined);
  const unnamed = children.length - named.length;
  return `${name}，下有${named.map(describeNode).join('、')}${unnamed > 0 ? `，另有${unnamed}个报告未列名` : ''}`;
}

function describeTimeline({ events, undated }: ViewOf<'timeline'>): string {
  const dated = events.map(({ when, label }) => `${when}，${label}`).join('；');
  const inferred = events.some(({ yearInferred }) => yearInferred) ? '原文没有写年份的，按报告年度标示。' : '';
  const others = undated.length > 0 ? `没有写日期的另列：${undated.map(({ text }) => text).join('、')}。` : '';
  return `${dated}。${inferred}${others}`;
}

/** A zero in the report's own word: 没有 and 未发现 are not the same, and 0件 is said like 零件. */
function named({ label, display: { text }, formula, zeroWord = text }: ValueView): string {
  return `${label}${zeroWord === text ? text : `${zeroWord}（${text}）`}${formula ? '（计算得出）' : ''}`;
}

function join(parts: readonly string[]): string {
  return parts.join('、');
}
