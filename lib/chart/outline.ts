import type { ValueView } from '../view';
import type { Layout } from './bounds';
import { dotAt, hollow, type Mark } from './marks';
import { wrapText } from './measure';
import type { Content } from './option';
import { labelBlock, line, textLines, type Shape } from './shapes';
import { tipOf } from './tip';

const DOT = 13;
const INDENT = 22;
const LABEL_GAP = 9;
const ROW_GAP = 8;

/** What stands on a row: a tree's body, or a flow's node. */
export interface OutlineNode {
  /** Absent where the report does not name it. */
  label?: string;
  value?: ValueView;
  /** Further words under its number. */
  remarks?: readonly string[];
  children: readonly OutlineNode[];
}

interface Point {
  x: number;
  y: number;
}

/** A hierarchy of any depth as an indented list: each node under the one it belongs to, so that it fits the narrowest screen. */
export function layOutOutline(roots: readonly OutlineNode[], layout: Layout): Content {
  const { px } = layout;
  const content: Content = { height: px(1), shapes: [], marks: [] };
  const place = (node: OutlineNode, depth: number, parent?: Point) => {
    const dot = { x: px(DOT / 2 + 1 + INDENT * depth), y: content.height + layout.type.line / 2 };
    const { shapes, height } = rowWords(node, dot.x + px(DOT / 2 + LABEL_GAP), content.height, layout);
    content.shapes.push(...(parent ? [elbow(parent, dot, layout)] : []), ...shapes);
    content.marks.push(dotMark(node, dot, layout));
    content.height += height + px(ROW_GAP);
    for (const child of node.children) place(child, depth + 1, dot);
  };
  for (const root of roots) place(root, 0);
  return { ...content, height: content.height - px(ROW_GAP) + px(2) };
}

/** A body's mark; one that is not named is hollow. */
export function dotMark({ label, value }: Pick<OutlineNode, 'label' | 'value'>, { x, y }: Point, layout: Layout): Mark {
  const tip = value ? tipOf(value) : nameOf({ label });
  if (label !== undefined) return dotAt(x, y, layout.px(DOT), { tip, fill: layout.palette['series-1'] });
  const look = hollow(layout, layout.palette.rest);
  return dotAt(x, y, layout.px(DOT) - (look.lineWidth ?? 0), { tip, ...look });
}

export function nameOf({ label }: Pick<OutlineNode, 'label'>): string {
  return label ?? '报告未列名';
}

function rowWords(node: OutlineNode, left: number, top: number, layout: Layout): { shapes: Shape[]; height: number } {
  const { type, width, palette } = layout;
  const color = node.label === undefined ? palette.muted : palette.ink;
  const lines = node.value ? [] : wrapText(nameOf(node), width - left, type.label);
  const block = node.value ? labelBlock(layout, left, top, nameOf(node), node.value.display.text) : { shapes: textLines(layout, left, top + type.line / 2, lines, { color }), height: type.line * lines.length };
  const remarks = (node.remarks ?? []).flatMap((remark) => wrapText(remark, width - left, type.label));
  return {
    shapes: [...block.shapes, ...textLines(layout, left, top + block.height + type.line / 2, remarks, { color })],
    height: block.height + type.line * remarks.length,
  };
}

function elbow(parent: Point, { x, y }: Point, layout: Layout): Shape {
  const half = layout.px(DOT / 2);
  return line(layout, [[parent.x, parent.y + half], [parent.x, y], [x - half, y]]);
}
