import type { ValueView } from '../view';
import { typeOf, type Frame } from './frame';
import { textWidth, wrapText } from './measure';
import { baseOption, pixelAxes, type BuiltChart } from './option';
import { line, text, type Shape } from './shapes';
import { tipOf } from './tip';

const DOT = 14;
const INDENT = { roomy: 28, slim: 18 } as const;
const LABEL_GAP = 10;
const ROW_GAP = 12;

/** What stands on a row: a tree's body, or a flow's node. */
export interface OutlineNode {
  /** Absent where the report does not name it. */
  label?: string;
  value?: ValueView;
  /** Further words under its number. */
  remarks?: readonly string[];
  children: readonly OutlineNode[];
}

/** A node on a row of its own; `x` and `y` are its dot's middle. */
interface Row {
  node: OutlineNode;
  parent?: Row;
  x: number;
  y: number;
  lines: string[];
  remarks: string[];
  height: number;
}

/** A hierarchy of any depth as an indented list: each node under the one it belongs to, so that it fits a phone as well as a desk. */
export function buildOutline(roots: readonly OutlineNode[], frame: Frame): BuiltChart {
  const { px, palette } = frame;
  const rows = placeRows(roots, frame);
  const height = rows.reduce((total, row) => total + row.height, 0) - px(ROW_GAP) + px(4);
  return {
    height,
    option: {
      ...baseOption(rows.flatMap((row) => rowShapes(row, frame)), frame),
      ...pixelAxes(frame, height),
      series: [
        {
          type: 'scatter',
          symbol: 'circle',
          emphasis: { disabled: true },
          data: rows.map(({ node, x, y }) => ({
            value: [x, y],
            tip: node.value ? tipOf(node.value) : nameOf(node),
            symbolSize: node.label === undefined ? px(DOT - 2) : px(DOT),
            itemStyle: node.label === undefined
              ? { opacity: 1, color: palette.ground, borderColor: palette.rest, borderWidth: 2 }
              : { opacity: 1, color: palette['series-1'] },
          })),
        },
      ],
    },
  };
}

function placeRows(roots: readonly OutlineNode[], frame: Frame): Row[] {
  const { px } = frame;
  const { label, line: leading } = typeOf(frame);
  const rows: Row[] = [];
  let top = px(2);
  const place = (node: OutlineNode, depth: number, parent: Row | undefined) => {
    const x = px(DOT / 2 + 1) + px(frame.slim ? INDENT.slim : INDENT.roomy) * depth;
    const room = frame.width - x - px(DOT / 2 + LABEL_GAP);
    const lines = wrapText(nameOf(node), room, px(label));
    const remarks = (node.remarks ?? []).flatMap((remark) => wrapText(remark, room, px(label)));
    const height = px(leading) * (lines.length + (numberFits(node, lines, x, frame) ? 0 : 1) + remarks.length) + px(ROW_GAP);
    const row = { node, parent, x, y: top + px(leading / 2), lines, remarks, height };
    rows.push(row);
    top += height;
    for (const child of node.children) place(child, depth + 1, row);
  };
  for (const root of roots) place(root, 0, undefined);
  return rows;
}

function rowShapes({ node, parent, x, y, lines, remarks }: Row, frame: Frame): Shape[] {
  const { px, palette } = frame;
  const left = x + px(DOT / 2 + LABEL_GAP);
  const color = node.label === undefined ? palette.muted : palette.ink;
  const elbow = parent ? [line(frame, [[parent.x, parent.y + px(DOT / 2)], [parent.x, y], [x - px(DOT / 2), y]])] : [];
  const { value, line: leading } = typeOf(frame);
  const number = node.value ? [text(frame, ...numberPlace({ node, lines, x, y, left }, frame), node.value.display.text, { bold: true, size: value })] : [];
  const below = lines.length + (numberFits(node, lines, x, frame) ? 0 : 1);
  const words = [...lines.map((content, index) => ({ content, index })), ...remarks.map((content, index) => ({ content, index: below + index }))];
  return [...elbow, ...words.map(({ content, index }) => text(frame, left, y + px(leading) * index, content, { color })), ...number];
}

/** Behind the name's last line where there is room, else under it. */
function numberPlace({ node, lines, x, y, left }: Pick<Row, 'node' | 'lines' | 'x' | 'y'> & { left: number }, frame: Frame): [number, number] {
  const { px } = frame;
  const last = y + px(typeOf(frame).line) * (lines.length - 1);
  return numberFits(node, lines, x, frame) ? [left + nameWidth(lines, frame), last] : [left, last + px(typeOf(frame).line)];
}

function numberFits({ value }: OutlineNode, lines: readonly string[], x: number, frame: Frame): boolean {
  if (!value) return true;
  const number = textWidth(value.display.text, frame.px(typeOf(frame).value), true);
  return x + frame.px(DOT / 2 + LABEL_GAP) + nameWidth(lines, frame) + number <= frame.width;
}

function nameWidth(lines: readonly string[], frame: Frame): number {
  return textWidth(lines.at(-1) ?? '', frame.px(typeOf(frame).label)) + frame.px(10);
}

function nameOf({ label }: OutlineNode): string {
  return label ?? '报告未列名';
}
