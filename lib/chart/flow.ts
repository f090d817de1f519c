import type { FlowNodeView, FlowView } from '../view';
import type { Layout } from './bounds';
import { rectMark, SLIVER, type Mark } from './marks';
import { textWidth, wrapText } from './measure';
import type { Content } from './option';
import { layOutOutline, type OutlineNode } from './outline';
import { labelBlock, numberWidth, printedLabel, textLines, type Shape } from './shapes';
import { tipOf } from './tip';

const NODE = 9;
const GAP = 7;
/** Between the words of one node and of the next. */
const AIR = 6;
/** Of the width, what the names behind the last nodes take at most. */
const LAST_SHARE = 0.44;
/** Fewer characters a line are no room for a name. */
const LEAST_NAME = 3.5;
/** Height of the first node in lines of words; of the height that is wished for, its share. */
const HEIGHT = { lines: 6.5, share: 0.72 } as const;
/** And the most that it grows to, so that the smallest can be seen. */
const MOST_LINES = 16;

/** Where a node stands, and its words. */
interface Node {
  view: FlowNodeView;
  from?: Node;
  depth: number;
  /** Px from the left and the top, and its height. */
  x: number;
  y: number;
  height: number;
  words: (y: number) => { shapes: Shape[]; top: number; bottom: number };
}

/** Parts of parts, from left to right; every node prints its name and number, and what it includes. Without room for that, a list. */
export function layOutFlow(view: FlowView, layout: Layout): Content {
  const { px, type, width, labels } = layout;
  const depths = readDepths(view);
  const columns = Math.max(...depths.values());
  const last = Math.min(width * LAST_SHARE, px(GAP) + Math.max(...view.nodes.filter(({ value }) => depths.get(value.id) === columns).map((node) => lineWidth(node, layout))));
  const step = (width - px(NODE) - last) / columns;
  if (labels === 'above' || step - px(NODE + GAP * 2) < type.label * LEAST_NAME) return layOutOutline(outlineOf(view), layout);
  const first = Math.max(type.line * HEIGHT.lines, (layout.height ?? 0) * HEIGHT.share);
  const largest = Math.max(...columnsOf(view, depths).map((column) => column.reduce((sum, { value }) => sum + Number(value.value), 0)));
  const perUnit = Math.max(first / largest, px(SLIVER) / Math.min(...view.nodes.map(({ value }) => Number(value.value))));
  if (largest * perUnit > Math.max(first, type.line * MOST_LINES)) return layOutOutline(outlineOf(view), layout);
  const nodes = inOrder(view).map((node): Node => {
    const depth = depths.get(node.value.id) ?? 0;
    const [x, height] = [step * depth, Number(node.value.value) * perUnit];
    const isLast = view.links.every(({ from }) => from !== node.value.id);
    const room = depth === columns ? last - px(GAP) : step - px(NODE + GAP * 2);
    return { view: node, depth, x, y: 0, height, words: wordsOf(node, x, height, room, isLast, layout) };
  });
  for (const node of nodes) node.from = nodes.find(({ view: { value } }) => view.links.some(({ from, to }) => from === value.id && to === node.view.value.id));
  placeNodes(nodes, columns, px(AIR));
  const bands = nodes.flatMap((node) => (node.from ? [bandMark(node, node.from, nodes, layout)] : []));
  return {
    height: Math.max(...nodes.map((node) => bottomOf(node))) + px(1),
    shapes: nodes.flatMap(({ words, y }) => words(y).shapes),
    marks: [...nodes.map(({ view: { value }, x, y, height }) => rectMark(x, y, px(NODE), height, { tip: tipOf(value), fill: layout.palette['series-1'] })), ...bands],
  };
}

/** Every node before the one that comes out of it later: as a reader goes through an indented list. */
function inOrder({ nodes, links }: FlowView): FlowNodeView[] {
  const below = (node: FlowNodeView): FlowNodeView[] => [node, ...nodes.filter(({ value }) => links.some(({ from, to }) => from === node.value.id && to === value.id)).flatMap(below)];
  return nodes.filter(({ value }) => links.every(({ to }) => to !== value.id)).flatMap(below);
}

/**
 * Gives every node its height in the drawing, from the last column to the first: under the one before it, their words apart, and
 * where it can be in the middle of what comes out of it.
 */
function placeNodes(nodes: readonly Node[], columns: number, air: number): void {
  for (let depth = columns; depth >= 0; depth -= 1) {
    let free = 0;
    for (const node of nodes.filter((each) => each.depth === depth)) {
      const children = nodes.filter(({ from }) => from === node);
      const [top, bottom] = [Math.min(...children.map(({ y }) => y)), Math.max(...children.map(({ y, height }) => y + height))];
      const wanted = children.length > 0 ? (top + bottom - node.height) / 2 : 0;
      const { top: over } = node.words(0);
      node.y = Math.max(wanted, free - Math.min(0, over));
      free = bottomOf(node) + air;
    }
  }
}

/** Where a node ends, its words included. */
function bottomOf({ y, height, words }: Node): number {
  return Math.max(y + height, words(y).bottom);
}

/** Beside a node, where its own height or nothing behind it gives them room; else under it, where no band comes in. */
function wordsOf(node: FlowNodeView, x: number, height: number, room: number, isLast: boolean, layout: Layout): Node['words'] {
  const { px, type } = layout;
  const label = printedLabel(node.value);
  const number = node.value.display.text;
  const remarksOf = (width: number) => node.includes.flatMap((part) => wrapText(`含${part.label}${part.display.text}`, Math.max(width, textWidth('含四字', type.label)), type.label));
  const set = (left: number, top: number, width: number) => {
    const block = labelBlock(layout, left, top, label, number, width);
    const remarks = remarksOf(width);
    return { shapes: [...block.shapes, ...textLines(layout, left, top + block.height + type.line / 2, remarks)], top, bottom: top + block.height + type.line * remarks.length };
  };
  const beside = set(0, 0, room).bottom;
  if (isLast || beside <= height) return (y) => set(x + px(NODE + GAP), y + (height - beside) / 2, room);
  const right = x + px(NODE);
  const width = Math.min(right, lineWidth(node, layout));
  return (y) => ({ ...set(right - width, y + height + px(2), width), top: y });
}

/** Px that a node's name and number take on one line. */
function lineWidth({ value }: FlowNodeView, layout: Layout): number {
  return textWidth(printedLabel(value), layout.type.label) + layout.px(6) + numberWidth(layout, value.display.text);
}

/** What a node takes of the one that it comes from, as wide at both ends. */
function bandMark({ view, x, y, height }: Node, from: Node, nodes: readonly Node[], { px, palette }: Layout): Mark {
  const before = nodes.filter((each) => each.from === from && each.y < y).reduce((total, each) => total + each.height, 0);
  const [left, top, middle] = [from.x + px(NODE), from.y + before, (from.x + px(NODE) + x) / 2];
  const path = `M${left} ${top}C${middle} ${top} ${middle} ${y} ${x} ${y}L${x} ${y + height}C${middle} ${y + height} ${middle} ${top + height} ${left} ${top + height}Z`;
  return { type: 'path', shape: { pathData: path }, fill: palette.soft, tip: `${from.view.value.label} → ${view.value.label}\n${view.value.display.text}` };
}

/** Every node under the one that it comes from. */
function outlineOf({ nodes, links }: FlowView): OutlineNode[] {
  const toOutline = ({ value, includes }: FlowNodeView): OutlineNode => ({
    label: printedLabel(value),
    value,
    remarks: includes.map((part) => `含${part.label}${part.display.text}`),
    children: nodes.filter((node) => links.some(({ from, to }) => from === value.id && to === node.value.id)).map(toOutline),
  });
  return nodes.filter((node) => links.every(({ to }) => to !== node.value.id)).map(toOutline);
}

/** How many links lead from a source to each node. */
function readDepths({ nodes, links }: FlowView): Map<string, number> {
  const depthOf = (id: string): number => {
    const incoming = links.filter(({ to }) => to === id);
    return incoming.length === 0 ? 0 : 1 + Math.max(...incoming.map(({ from }) => depthOf(from)));
  };
  return new Map(nodes.map(({ value }) => [value.id, depthOf(value.id)]));
}

/** The nodes at each depth. */
function columnsOf({ nodes }: FlowView, depths: Map<string, number>): FlowNodeView[][] {
  return Array.from({ length: Math.max(...depths.values()) + 1 }, (_, depth) => nodes.filter(({ value }) => depths.get(value.id) === depth));
}
