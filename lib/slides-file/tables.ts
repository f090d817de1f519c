import type PptxGenJS from 'pptxgenjs';
import { shownOf, type DrawnView, type FlowNodeView, type TreeNodeView, type ValueView, type ViewOf } from '../view';
import type { Page } from './frame';
import { color, countLines, inches, points, spacedWidth, type Box } from './measures';

/** A row: what, how many, and what else is to be said of it. */
export interface TableRow {
  label: string;
  value: string;
  /** Whether the value is a number, in bold, or words. */
  strong: boolean;
  remark?: string;
}

/** A table of a slide, in plain words. */
export interface SlideTable {
  columns: readonly [string, string, string];
  rows: readonly TableRow[];
  /** A colour before each row, where rows are the key to a chart. */
  swatches?: readonly string[];
}

type Tabled = Exclude<DrawnView, { kind: 'bars' | 'parts' }>;
type Cell = PptxGenJS.TableCell;

/** Type sizes, the largest first. */
const SIZES = [5, 4.6, 4.2, 3.8, 3.5, 3.2];
const HEAD = 3.2;
const LINE = 1.4;
const PAD = { side: 1.4, edge: 0.7 };
/** Rows of a short table get air, up to this many times their height. */
const AIR = 1.5;
const SWATCH = 10;
const SHARES = { withRemark: [0.38, 0.18, 0.44], numbers: [0.6, 0.4] } as const;
const WORDS = { least: 0.2, most: 0.5 };

/** The kinds that PowerPoint has no honest chart for, as tables. */
export function buildTable(view: Tabled): SlideTable {
  const build = TABLES[view.kind] as (view: Tabled) => SlideTable;
  return build(view);
}

const TABLES = {
  units: ({ whole, groups, names, apart }) => ({
    columns: ['项目', '数目', '说明'],
    rows: [
      ...[whole, ...groups].map((value) => rowOf(value)),
      ...(names.length > 0 ? [{ label: '列出名称的', value: names.join('、') + (Number(whole.value) > names.length ? '；其余报告未列名' : ''), strong: false }] : []),
      ...apart.map((value) => rowOf(value, '另计')),
    ],
  }),
  flow: ({ nodes, links }) => ({ columns: ['总数', '分为', ''], rows: links.map(({ from, to }) => ({ label: nodeWords(nodes, from), value: nodeWords(nodes, to), strong: false })) }),
  tree: ({ root }) => ({ columns: ['上一级', '下一级', ''], rows: treeRows(root) }),
  timeline: ({ events }) => ({ columns: ['时间', '事项', ''], rows: events.map(({ when, label }) => ({ label: when, value: label, strong: false })) }),
} satisfies { [Kind in Tabled['kind']]: (view: ViewOf<Kind>) => SlideTable };

function rowOf(value: ValueView, remark?: string): TableRow {
  return { label: value.label, value: shownOf(value), strong: true, remark: [remark, value.formula && `计算得出：${value.formula}`].filter(Boolean).join('；') || undefined };
}

function nodeWords(nodes: readonly FlowNodeView[], id: string): string {
  const node = nodes.find(({ value }) => value.id === id);
  if (!node) return '';
  return numbered(node.value) + (node.includes.length > 0 ? `（含${node.includes.map(numbered).join('、')}）` : '');
}

function numbered(value: ValueView): string {
  return `${value.label}　${shownOf(value)}${value.formula ? `（计算得出：${value.formula}）` : ''}`;
}

function treeRows(node: TreeNodeView): TableRow[] {
  const own = node.children.length > 0 ? [{ label: bodyWords(node), value: node.children.map(bodyWords).join('、'), strong: false }] : [];
  return [...own, ...node.children.flatMap(treeRows)];
}

/** A body that the report counts but does not name stays hollow, as in the drawing. */
function bodyWords({ label, value }: TreeNodeView): string {
  return (label ?? '○ 报告未列名') + (value ? shownOf(value) : '');
}

/** Draws a table in the largest type in which it fits its box. */
export function drawTable(page: Page, table: SlideTable, box: Box, name: string): void {
  const heightsAt = (each: number) => [HEAD * LINE + PAD.edge * 2, ...table.rows.map((row) => rowHeight(row, columnWidths(table, box.w, each), each))];
  const size = SIZES.find((each) => sum(heightsAt(each)) <= box.h) ?? SIZES.at(-1) ?? HEAD;
  const widths = columnWidths(table, box.w, size);
  const air = Math.max(1, Math.min(AIR, box.h / sum(heightsAt(size))));
  const heights = heightsAt(size).map((height, index) => (index === 0 ? height : height * air));
  page.addTable([headerOf(table, widths), ...mergeRepeated(table).map((row, index) => cellsOf(row, widths, size, table.swatches?.[index]))], {
    x: inches(box.x), y: inches(box.y + Math.max(0, (box.h - sum(heights)) / (table.swatches ? 4 : 2))), w: inches(box.w),
    colW: [...(table.swatches ? [SWATCH] : []), ...widths].map(inches),
    rowH: heights.map(inches),
    objectName: name,
  });
}

/** How many rows a row's label stands for: none where the row above says it already. */
function mergeRepeated({ rows }: SlideTable): (TableRow & { span: number })[] {
  return rows.map((row, index) => {
    if (rows[index - 1]?.label === row.label) return { ...row, span: 0 };
    const next = rows.findIndex(({ label }, other) => other > index && label !== row.label);
    return { ...row, span: (next < 0 ? rows.length : next) - index };
  });
}

function headerOf({ columns, swatches }: SlideTable, widths: readonly number[]): Cell[] {
  const words = [...(swatches ? ['图例'] : []), ...columns.slice(0, widths.length)];
  return words.map((text) => cell(text, HEAD, { fill: { color: color('soft') }, bold: true }));
}

function cellsOf({ label, value, strong, remark = '', span }: TableRow & { span: number }, widths: readonly number[], size: number, swatch: string | undefined): Cell[] {
  const words = [cell(value, size, { bold: strong }), cell(remark, size, { color: color('muted') })].slice(0, widths.length - 1);
  return [
    ...(swatch === undefined ? [] : [cell('', size, { fill: { color: swatch } })]),
    ...(span === 0 ? [] : [cell(label, size, span > 1 ? { rowspan: span } : {})]),
    ...words,
  ];
}

function cell(text: string, size: number, more: PptxGenJS.TableCellProps): Cell {
  const border: PptxGenJS.TableCellProps['border'] = [{ type: 'none' }, { type: 'none' }, { type: 'solid', pt: 0.75, color: color('line') }, { type: 'none' }];
  const margin = [PAD.edge, PAD.side, PAD.edge, PAD.side].map(inches) as [number, number, number, number];
  return { text, options: { fontSize: points(size), color: color('ink'), border, margin, valign: 'middle', lang: 'zh-CN', ...more } };
}

/** Widths of the columns that are used. Where a value is words, the labels take what they need and the words the rest. */
function columnWidths({ rows, swatches }: SlideTable, width: number, size: number): number[] {
  const free = width - (swatches ? SWATCH : 0);
  if (rows.some(({ remark }) => remark)) return SHARES.withRemark.map((share) => share * free);
  if (rows.every(({ strong }) => strong)) return SHARES.numbers.map((share) => share * free);
  const needed = (Math.max(...rows.map(({ label }) => spacedWidth(label, size))) + PAD.side * 2 + size) / free;
  const share = Math.min(WORDS.most, Math.max(WORDS.least, needed));
  return [share * free, (1 - share) * free];
}

function rowHeight({ label, value, strong, remark = '' }: TableRow, widths: readonly number[], size: number): number {
  const lines = [label, value, remark].slice(0, widths.length).map((text, index) => countLines(text, (widths[index] ?? 0) - PAD.side * 2, size, strong && index === 1));
  return Math.max(...lines) * size * LINE + PAD.edge * 2;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
