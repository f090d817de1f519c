import type { Chart, ChartItem, ChartKind, ChartOf, TreeNode } from '../../data/schema';
import { fill } from './fill';
import { unfoldPunctuation } from './punctuation';
import { valueOf, type Values, type ValueView } from './value';

/** What every chart has, whatever its kind. Plain data: it is also sent to the browser for the live chart. */
interface ChartBase {
  id: string;
  title: string;
  note?: string;
}

export interface ItemView {
  text: string;
  quote: string;
  status?: 'done' | 'pending' | 'planned';
}

export interface FlowNodeView {
  value: ValueView;
  includes: ValueView[];
}

export interface TreeNodeView {
  /** Absent for a body that the report counts but does not name. */
  label?: string;
  value?: ValueView;
  children: TreeNodeView[];
}

export interface EventView {
  label: string;
  when: string;
  /** Position in the year as a day number, from and to (a month is a stretch, a day a point); see view/date. */
  date: string;
  yearInferred: boolean;
}

export type BarsView = ChartBase & { kind: 'bars'; marks: ValueView[] };
export type PartsView = ChartBase & { kind: 'parts'; whole: ValueView; parts: ValueView[] };
export type UnitsView = ChartBase & {
  kind: 'units';
  whole: ValueView;
  groups: ValueView[];
  /** Names of single units in text order; units beyond them are counted but not named. */
  names: string[];
  apart: ValueView[];
};
export type FlowView = ChartBase & { kind: 'flow'; nodes: FlowNodeView[]; links: { from: string; to: string }[] };
export type TreeView = ChartBase & { kind: 'tree'; root: TreeNodeView };
export type TimelineView = ChartBase & { kind: 'timeline'; events: EventView[]; undated: ItemView[] };
export type TilesView = ChartBase & { kind: 'tiles'; tiles: ValueView[] };
export type StepsView = ChartBase & { kind: 'steps'; items: ItemView[] };
export type ListView = ChartBase & { kind: 'list'; look: 'plain' | 'cards'; items: ItemView[] };

/** A chart with every reference resolved: what is drawn, tabled, described and spoken. */
export type ChartView =
  | BarsView | PartsView | UnitsView | FlowView | TreeView | TimelineView | TilesView | StepsView | ListView;

export type ViewOf<Kind extends ChartKind> = Extract<ChartView, { kind: Kind }>;

/** Kinds that are drawn as SVG and can turn live; the others are HTML. */
export type DrawnView = ViewOf<'bars' | 'parts' | 'units' | 'flow' | 'tree' | 'timeline'>;

/** Resolves a chart's references. @param values every number of the report. */
export function buildChartView(chart: Chart, values: Values): ChartView {
  const build = BUILDERS[chart.kind] as (chart: Chart, values: Values) => ChartView;
  return build(chart, values);
}

/** Whether a chart is drawn as SVG. */
export function isDrawn(view: ChartView): view is DrawnView {
  return !['tiles', 'steps', 'list'].includes(view.kind);
}

const BUILDERS = {
  bars: (chart, values) => ({
    ...base(chart, values),
    kind: 'bars',
    marks: [...resolve(chart.figures, values)].sort((a, b) => Number(b.value) - Number(a.value)),
  }),
  parts: (chart, values) => ({
    ...base(chart, values),
    kind: 'parts',
    whole: valueOf(values, chart.whole),
    parts: resolve(chart.parts, values),
  }),
  units: (chart, values) => ({
    ...base(chart, values),
    kind: 'units',
    whole: valueOf(values, chart.whole),
    groups: resolve(chart.groups, values),
    names: (chart.names ?? []).map(({ quote }) => unfoldPunctuation(quote)),
    apart: resolve(chart.apart, values),
  }),
  flow: (chart, values) => ({ ...base(chart, values), kind: 'flow', nodes: flowNodes(chart, values), links: chart.links }),
  tree: (chart, values) => ({ ...base(chart, values), kind: 'tree', root: treeNode(chart.root, values) }),
  timeline: (chart, values) => ({
    ...base(chart, values),
    kind: 'timeline',
    events: chart.events.map(({ label, when, date, yearInferred }) => ({ label, when, date, yearInferred: yearInferred ?? false })),
    undated: (chart.undated ?? []).map(item),
  }),
  tiles: (chart, values) => ({ ...base(chart, values), kind: 'tiles', tiles: resolve(chart.figures, values) }),
  steps: (chart, values) => ({ ...base(chart, values), kind: 'steps', items: chart.items.map(item) }),
  list: (chart, values) => ({ ...base(chart, values), kind: 'list', look: chart.look, items: chart.items.map(item) }),
} satisfies { [Kind in ChartKind]: (chart: ChartOf<Kind>, values: Values) => ViewOf<Kind> };

function base(chart: Chart, values: Values): ChartBase {
  return {
    id: chart.id,
    title: fill(chart.title, values),
    note: chart.note === undefined ? undefined : fill(chart.note, values),
  };
}

function resolve(ids: readonly string[] | undefined, values: Values): ValueView[] {
  return (ids ?? []).map((id) => valueOf(values, id));
}

function item({ text, quote, status }: ChartItem): ItemView {
  return { text: text ?? unfoldPunctuation(quote), quote, status };
}

function flowNodes(chart: ChartOf<'flow'>, values: Values): FlowNodeView[] {
  const ids = new Set(chart.links.flatMap(({ from, to }) => [from, to]));
  return [...ids].map((id) => ({
    value: valueOf(values, id),
    includes: (chart.includes ?? []).filter(({ node }) => node === id).map(({ part }) => valueOf(values, part)),
  }));
}

function treeNode({ label, figure, children }: TreeNode, values: Values): TreeNodeView {
  return {
    label: label === undefined ? undefined : unfoldPunctuation(label),
    value: figure === undefined ? undefined : valueOf(values, figure),
    children: (children ?? []).map((child) => treeNode(child, values)),
  };
}
