import type PptxGenJS from 'pptxgenjs';
import { wrapText } from '../chart/measure';
import type { DrawnView, FlowNodeView, TreeNodeView, ValueView, ViewOf } from '../view';
import type { Page } from './frame';
import { color, inches, points, type Box } from './measures';

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
const SIZES = [4.6, 4.2, 3.8, 3.5, 3.2];
const LINE = 1.4;
const PAD = { side: 1, edge: 0.7 };
const SWATCH = 4;
const SHARES = { withRemark: [0.4, 0.24, 0.36], numbers: [0.6, 0.4, 0], words: [0.34, 0.66, 0] } as const;

/** A number as a slide prints it; an explicit zero is its word. */
export function printed({ display, zeroWord }: ValueView): string {
  return zeroWord ?? display.text;
}

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
  return { label: value.label, value: printed(value), strong: true, remark: [remark, value.formula && `计算得出：${value.formula}`].filter(Boolean).join('；') || undefined };
}

function nodeWords(nodes: readonly FlowNodeView[], id: string): string {
  const node = nodes.find(({ value }) => value.id === id);
  if (!node) return '';
  return numbered(node.value) + (node.includes.length > 0 ? `（含${node.includes.map(numbered).join('、')}）` : '');
}

function numbered(value: ValueView): string {
  return `${value.label}　${printed(value)}${value.formula ? `（计算得出：${value.formula}）` : ''}`;
}

function treeRows(node: TreeNodeView): TableRow[] {
  const own = node.children.length > 0 ? [{ label: bodyWords(node), value: node.children.map(bodyWords).join('、'), strong: false }] : [];
  return [...own, ...node.children.flatMap(treeRows)];
}

function bodyWords({ label = '报告未列名', value }: TreeNodeView): string {
  return label + (value ? printed(value) : '');
}

/** Draws a table in the largest type in which it fits its box. */
export function drawTable(page: Page, table: SlideTable, box: Box, name: string): void {
  const widths = columnWidths(table, box.w);
  const heightsAt = (size: number) => [size * LINE + PAD.edge * 2, ...table.rows.map((row) => rowHeight(row, widths, size))];
  const size = SIZES.find((each) => sum(heightsAt(each)) <= box.h) ?? SIZES.at(-1) ?? 0;
  const swatched = table.swatches !== undefined;
  const border: PptxGenJS.TableCellProps['border'] = [{ type: 'none' }, { type: 'none' }, { type: 'solid', pt: 0.75, color: color('line') }, { type: 'none' }];
  const look = { fontSize: points(size), color: color('ink'), border, margin: [PAD.edge, PAD.side, PAD.edge, PAD.side].map(inches) as [number, number, number, number], valign: 'middle' as const, lang: 'zh-CN' };
  const cell = (text: string, more: PptxGenJS.TableCellProps = {}): Cell => ({ text, options: { ...look, ...more } });
  const used = widths.filter((width) => width > 0).length;
  const header = [...(swatched ? ['图例'] : []), ...table.columns.slice(0, used)].map((text) => cell(text, { fill: { color: color('soft') }, bold: true, fontSize: points(Math.min(size, SIZES.at(-1) ?? size)) }));
  const rows = table.rows.map(({ label, value, strong, remark = '' }, index) => [
    ...(swatched ? [cell('', { fill: { color: table.swatches?.[index] ?? color('rest') } })] : []),
    ...[cell(label), cell(value, { bold: strong }), cell(remark, { color: color('muted') })].slice(0, used),
  ]);
  page.addTable([header, ...rows], {
    x: inches(box.x), y: inches(box.y), w: inches(box.w),
    colW: [...(swatched ? [SWATCH + 4] : []), ...widths.slice(0, used)].map(inches),
    rowH: heightsAt(size).map(inches),
    objectName: name,
  });
}

function columnWidths({ rows, swatches }: SlideTable, width: number): number[] {
  const shares = rows.some(({ remark }) => remark) ? SHARES.withRemark : SHARES[rows.some(({ strong }) => strong) ? 'numbers' : 'words'];
  return shares.map((share) => share * (width - (swatches ? SWATCH + 4 : 0)));
}

function rowHeight({ label, value, strong, remark = '' }: TableRow, widths: readonly number[], size: number): number {
  const lines = [label, value, remark].map((text, index) => wrapText(text, (widths[index] ?? 0) - PAD.side * 2, size, strong && index === 1).length);
  return Math.max(...lines) * size * LINE + PAD.edge * 2;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
