import type { TreeNodeView, TreeView } from '../view';
import type { Layout } from './bounds';
import { textWidth } from './measure';
import type { Content } from './option';
import { dotMark, layOutOutline, nameOf } from './outline';
import { curve, labelBlock, line, number, text } from './shapes';

const DOT = 13;
const GAP = 9;
/** Between one name of a chain and the next, at least. */
const STEP_GAP = 14;
/** Of a fan's width, what the name of the whole takes at most, and the lines to its parts at least. */
const ROOT_SHARE = 0.34;
const CURVE = 36;
const LEAF_GAP = 6;
const LEAF_MOST = 14;

/**
 * A stated hierarchy: a chain is a line of steps, one level is a fan; what is deeper, or has no room for that, is an indented
 * list. A body that is not named is hollow and says so.
 */
export function layOutTree({ root }: TreeView, layout: Layout): Content {
  return layOutChain(root, layout) ?? layOutFan(root, layout) ?? layOutOutline([root], layout);
}

/** Steps across, each with its name beneath; undefined where the hierarchy forks or the names have no room beside each other. */
function layOutChain(root: TreeNodeView, layout: Layout): Content | undefined {
  const { px, type, width } = layout;
  const steps = chainOf(root);
  if (!steps || layout.labels === 'above') return undefined;
  const widths = steps.map(({ label, value }) => Math.max(textWidth(nameOf({ label }), type.label), value ? textWidth(value.display.text, type.value, true) : 0));
  const gap = (width - widths.reduce((total, each) => total + each, 0)) / Math.max(1, steps.length - 1);
  if (gap < px(STEP_GAP)) return undefined;
  const middles = widths.map((each, index) => widths.slice(0, index).reduce((total, before) => total + before + gap, 0) + each / 2);
  const y = px(DOT / 2 + 1);
  const half = px(DOT / 2);
  const words = y + half + px(4) + type.line / 2;
  const hasNumbers = steps.some(({ value }) => value !== undefined);
  return {
    height: words + type.line * (hasNumbers ? 1.5 : 0.5),
    shapes: [
      ...middles.slice(1).map((x, index) => line(layout, [[(middles[index] ?? 0) + half, y], [x - half, y]])),
      ...steps.flatMap(({ label, value }, index) => [
        text(layout, middles[index] ?? 0, words, nameOf({ label }), { align: 'center', color: label === undefined ? layout.palette.muted : undefined }),
        ...(value ? [number(layout, middles[index] ?? 0, words + type.line, value.display.text, { align: 'center' })] : []),
      ]),
    ],
    marks: steps.map((step, index) => dotMark(step, { x: middles[index] ?? 0, y }, layout)),
  };
}

/** The whole on the left, tied to its parts under each other on the right; undefined where there is more than one level or no room. */
function layOutFan(root: TreeNodeView, layout: Layout): Content | undefined {
  const { px, type, width, height: wanted = 0, palette } = layout;
  const leaves = root.children;
  if (layout.labels === 'above' || leaves.length === 0 || leaves.some(({ children, value }) => children.length > 0 || value !== undefined)) return undefined;
  const measured = labelBlock(layout, 0, 0, nameOf(root), root.value?.display.text ?? '', width * ROOT_SHARE);
  const from = measured.width + px(GAP + DOT);
  const widest = Math.max(...leaves.map((leaf) => textWidth(nameOf(leaf), type.label)));
  const to = Math.min(width - widest - px(GAP + DOT), from + px(CURVE * 2.5));
  if (to - from < px(CURVE)) return undefined;
  const pitch = Math.max(type.line + px(LEAF_GAP), Math.min(type.line + px(LEAF_MOST), wanted / leaves.length));
  const height = Math.max(pitch * leaves.length, measured.height);
  const middle = height / 2;
  const y = (index: number) => (height - pitch * leaves.length) / 2 + pitch * (index + 0.5);
  const half = px(DOT / 2);
  return {
    height,
    shapes: [
      ...labelBlock(layout, 0, middle - measured.height / 2, nameOf(root), root.value?.display.text ?? '', width * ROOT_SHARE).shapes,
      ...leaves.flatMap((leaf, index) => [
        curve(layout, [from, middle], [to, y(index)]),
        text(layout, to + half * 2 + px(GAP), y(index), nameOf(leaf), { color: leaf.label === undefined ? palette.muted : undefined }),
      ]),
    ],
    marks: [dotMark(root, { x: from - half, y: middle }, layout), ...leaves.map((leaf, index) => dotMark(leaf, { x: to + half, y: y(index) }, layout))],
  };
}

/** The bodies of a hierarchy that does not fork, the first one first. */
function chainOf(root: TreeNodeView): TreeNodeView[] | undefined {
  if (root.children.length > 1) return undefined;
  const [only] = root.children;
  const below = only ? chainOf(only) : [];
  return below && [root, ...below];
}
