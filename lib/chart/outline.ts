import type { TreeNodeView, TreeView } from '../view';
import { typeOf, type Frame } from './frame';
import { textWidth, wrapText } from './measure';
import { baseOption, pixelAxes, tipOf, type BuiltChart } from './option';
import { line, text, type Shape } from './shapes';

const DOT = 14;
const INDENT = 28;
const LABEL_GAP = 10;
const ROW_GAP = 12;

/** A node on a row of its own; `x` and `y` are its dot's middle. */
interface Row {
  node: TreeNodeView;
  parent?: Row;
  x: number;
  y: number;
  lines: string[];
  height: number;
}

/** A hierarchy of any depth as an indented list: each body under the one it belongs to, so that it fits a phone as well as a desk. */
export function buildOutline({ root }: TreeView, frame: Frame): BuiltChart {
  const { px, palette } = frame;
  const rows = placeRows(root, frame);
  const height = rows.reduce((total, row) => total + row.height, 0) - px(ROW_GAP) + px(4);
  return {
    height,
    option: {
      ...baseOption(rows.flatMap((row) => rowShapes(row, frame))),
      ...pixelAxes(frame, height),
      series: [
        {
          type: 'scatter',
          symbol: 'circle',
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

function placeRows(root: TreeNodeView, frame: Frame): Row[] {
  const { px } = frame;
  const rows: Row[] = [];
  let top = px(2);
  const place = (node: TreeNodeView, depth: number, parent: Row | undefined) => {
    const x = px(DOT / 2 + 1) + px(INDENT) * depth;
    const lines = wrapText(nameOf(node), frame.width - x - px(DOT / 2 + LABEL_GAP), px(typeOf(frame).label));
    const height = px(typeOf(frame).line) * (lines.length + (numberFits(node, lines, x, frame) ? 0 : 1)) + px(ROW_GAP);
    const row = { node, parent, x, y: top + px(typeOf(frame).line / 2), lines, height };
    rows.push(row);
    top += height;
    for (const child of node.children) place(child, depth + 1, row);
  };
  place(root, 0, undefined);
  return rows;
}

function rowShapes({ node, parent, x, y, lines }: Row, frame: Frame): Shape[] {
  const { px, palette } = frame;
  const left = x + px(DOT / 2 + LABEL_GAP);
  const color = node.label === undefined ? palette.muted : palette.ink;
  const elbow = parent ? [line(frame, [[parent.x, parent.y + px(DOT / 2)], [parent.x, y], [x - px(DOT / 2), y]])] : [];
  const number = node.value ? [text(frame, ...numberPlace({ node, lines, x, y, left }, frame), node.value.display.text, { bold: true, size: typeOf(frame).value })] : [];
  return [...elbow, ...lines.map((content, index) => text(frame, left, y + px(typeOf(frame).line) * index, content, { color })), ...number];
}

/** Behind the name's last line where there is room, else under it. */
function numberPlace({ node, lines, x, y, left }: Pick<Row, 'node' | 'lines' | 'x' | 'y'> & { left: number }, frame: Frame): [number, number] {
  const { px } = frame;
  const last = y + px(typeOf(frame).line) * (lines.length - 1);
  return numberFits(node, lines, x, frame) ? [left + nameWidth(lines, frame), last] : [left, last + px(typeOf(frame).line)];
}

function numberFits({ value }: TreeNodeView, lines: readonly string[], x: number, frame: Frame): boolean {
  if (!value) return true;
  const number = textWidth(value.display.text, frame.px(typeOf(frame).value), true);
  return x + frame.px(DOT / 2 + LABEL_GAP) + nameWidth(lines, frame) + number <= frame.width;
}

function nameWidth(lines: readonly string[], frame: Frame): number {
  return textWidth(lines.at(-1) ?? '', frame.px(typeOf(frame).label)) + frame.px(10);
}

function nameOf({ label }: TreeNodeView): string {
  return label ?? '报告未列名';
}
