import type { TreeSeriesOption } from 'echarts/charts';
import type { TreeNodeView, TreeView } from '../view';
import { lineOf, roomyVariantOf, typeOf, type Frame } from './frame';
import { wrapText } from './measure';
import { baseOption, type BuiltChart, type Option } from './option';
import { buildOutline } from './outline';
import { FONT_FAMILY } from './theme';
import { tipOf } from './tip';

/** Of a fan on a phone, on a desk and on slides; slimmer than a phone's it is a list. */
const LEAF_SPACE = { phone: 62, column: 50, slide: 38, 'slide-tall': 33 } as const;
const LEVEL_SPACE = 58;
const LINE = 24;
const CHAIN_HEIGHT = 92;
const DOT = 14;
const ROOT_LABEL = { phone: 88, column: 110, slide: 150, 'slide-tall': 150 } as const;
const LEAF_LABEL = { phone: 178, column: 250, slide: 400, 'slide-tall': 240 } as const;

type TreeDatum = NonNullable<TreeSeriesOption['data']>[number];

/** A stated hierarchy: a chain is one line of steps, one level a fan, anything deeper an indented list. A body that is not named is hollow and says so. */
export function buildTree(view: TreeView, frame: Frame): BuiltChart {
  if (isChain(view.root)) return buildChain(view.root, frame);
  return depthOf(view.root) === 2 && !frame.slim ? buildHub(view.root, frame) : buildOutline([view.root], frame);
}

/** Downwards on a phone, across on a desk. */
function buildChain(root: TreeNodeView, frame: Frame): BuiltChart {
  const { px } = frame;
  const levels = depthOf(root);
  if (!frame.slim && !['phone'].includes(frame.variant)) {
    const step = frame.width / levels;
    const label = { position: 'bottom' as const, align: 'center' as const };
    const place = { orient: 'LR' as const, left: step / 2, right: step / 2, top: px(20), height: 0, label };
    return { height: px(CHAIN_HEIGHT), option: series({ ...place, leaves: { label }, data: [datum(root, () => step - px(16), frame)] }, frame) };
  }
  const label = { position: 'right' as const, align: 'left' as const };
  const labelWidth = frame.width - px(DOT * 2 + 10);
  const space = Math.max(LEVEL_SPACE, LINE * tallestLabel(root, labelWidth, frame) + 10);
  const place = { orient: 'TB' as const, left: px(DOT), width: 0, top: px(space / 2), bottom: px(space / 2), label };
  return { height: px(space * levels), option: series({ ...place, leaves: { label }, data: [datum(root, () => labelWidth, frame)] }, frame) };
}

function buildHub(root: TreeNodeView, frame: Frame): BuiltChart {
  const { px } = frame;
  const variant = roomyVariantOf(frame);
  const leaves = countLeaves(root);
  const height = px(LEAF_SPACE[variant] * leaves);
  const margin = px(LEAF_SPACE[variant] / 2);
  const label = { position: 'left' as const, align: 'right' as const };
  const width = (isLeaf: boolean) => px(isLeaf ? LEAF_LABEL[variant] : ROOT_LABEL[variant]);
  return {
    height,
    option: series(
      {
        orient: 'LR',
        left: px(ROOT_LABEL[variant] + 16),
        right: px(LEAF_LABEL[variant] + 16),
        top: margin,
        bottom: margin,
        label,
        leaves: { label: { position: 'right', align: 'left' } },
        data: [datum(root, width, frame)],
      },
      frame,
    ),
  };
}

function series(own: Partial<TreeSeriesOption>, frame: Frame): Option {
  const { px, palette } = frame;
  return {
    ...baseOption([], frame),
    series: [
      {
        type: 'tree',
        roam: false,
        expandAndCollapse: false,
        initialTreeDepth: -1,
        emphasis: { disabled: true },
        symbol: 'circle',
        symbolSize: px(DOT),
        lineStyle: { color: palette.line, width: lineOf(frame), curveness: 0.5 },
        ...own,
        label: { ...own.label, distance: px(10), color: palette.ink, fontSize: px(typeOf(frame).label), lineHeight: px(LINE), fontFamily: FONT_FAMILY },
      },
    ],
  };
}

function datum(node: TreeNodeView, width: (isLeaf: boolean) => number, frame: Frame): TreeDatum & { tip: string } {
  const { palette, px } = frame;
  const named = node.label !== undefined;
  const name = nameOf(node);
  const lines = wrapText(name, width(node.children.length === 0), px(typeOf(frame).label));
  const value = node.value ? [`{number|${node.value.display.text}}`] : [];
  return {
    name,
    tip: node.value ? tipOf(node.value) : name,
    itemStyle: named
      ? { color: palette['series-1'], borderColor: palette['series-1'] }
      : { color: palette.ground, borderColor: palette.rest, borderWidth: 2 },
    label: {
      formatter: [...lines, ...value].join('\n'),
      color: named ? palette.ink : palette.muted,
      rich: { number: { fontSize: px(typeOf(frame).value), fontWeight: 'bold', fontFamily: FONT_FAMILY, color: palette.ink, align: 'right' } },
    },
    children: node.children.map((child) => datum(child, width, frame)),
  };
}

/** Lines of the longest label of a chain, its number's included. */
function tallestLabel(node: TreeNodeView, width: number, frame: Frame): number {
  const own = wrapText(nameOf(node), width, frame.px(typeOf(frame).label)).length + (node.value ? 1 : 0);
  return Math.max(own, ...node.children.map((child) => tallestLabel(child, width, frame)));
}

function nameOf({ label }: TreeNodeView): string {
  return label ?? '报告未列名';
}

function isChain({ children }: TreeNodeView): boolean {
  const [only] = children;
  return only === undefined || (children.length === 1 && isChain(only));
}

function depthOf({ children }: TreeNodeView): number {
  return 1 + Math.max(0, ...children.map(depthOf));
}

function countLeaves({ children }: TreeNodeView): number {
  return children.length === 0 ? 1 : children.reduce((total, child) => total + countLeaves(child), 0);
}
