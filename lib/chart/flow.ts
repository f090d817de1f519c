import type { FlowNodeView, FlowView } from '../view';
import { roomyVariantOf, typeOf, type Frame } from './frame';
import { textWidth, wrapText } from './measure';
import { baseOption, type BuiltChart } from './option';
import { buildOutline, type OutlineNode } from './outline';
import { printedLabel } from './shapes';
import { FONT_FAMILY } from './theme';
import { tipOf } from './tip';

const NODE = 16;
const LABEL_GAP = 8;
const LEADING = 24;
// Two small nodes under each other need room for two or three lines of words each.
const NODE_GAP = { phone: 76, column: 76, slide: 52, 'slide-tall': 50 } as const;
const NODE_SPACE = { phone: 160, column: 160, slide: 82, 'slide-tall': 79 } as const;
const MARGIN = { phone: 30, column: 30, slide: 22, 'slide-tall': 22 } as const;
const LAST_LABEL = { phone: 104, column: 120, slide: 150, 'slide-tall': 136 } as const;

/** Parts of parts, from left to right; every node prints its name and number, and what it includes. Without room for columns, a list. */
export function buildFlow(view: FlowView, frame: Frame): BuiltChart {
  if (frame.slim) return buildOutline(outlineOf(view), frame);
  const { px, palette } = frame;
  const variant = roomyVariantOf(frame);
  const depths = readDepths(view);
  const columns = Math.max(...depths.values());
  const widest = Math.max(...columnsOf(view, depths).map(({ length }) => length));
  const height = px(NODE_SPACE[variant] * widest);
  const right = px(LAST_LABEL[variant]);
  const step = (frame.width - right - px(NODE)) / columns;
  const perUnit = Math.min(...columnsOf(view, depths).map((column) => (height - px(MARGIN[variant] * 2 + NODE_GAP[variant] * (column.length - 1))) / column.reduce((sum, { value }) => sum + Number(value.value), 0)));
  const labelWidth = (id: string) => (depths.get(id) === columns ? right : step - px(NODE)) - px(LABEL_GAP * 2);
  return {
    height,
    option: {
      ...baseOption([], frame),
      series: [
        {
          type: 'sankey',
          left: 0,
          right,
          top: px(MARGIN[variant]),
          bottom: px(MARGIN[variant]),
          nodeWidth: px(NODE),
          nodeGap: px(NODE_GAP[variant]),
          layoutIterations: 0,
          draggable: false,
          emphasis: { disabled: true },
          lineStyle: { color: palette.soft, opacity: 1, curveness: 0.5 },
          label: { position: 'right', distance: px(LABEL_GAP), color: palette.ink, fontSize: px(typeOf(frame).label), fontFamily: FONT_FAMILY, lineHeight: px(LEADING), textBorderWidth: 0 },
          data: view.nodes.map((node) => {
            const lines = labelLines(node, labelWidth(node.value.id), frame);
            const isLower = Number(node.value.value) * perUnit < px(LEADING) * lines.length;
            return {
              name: node.value.id,
              depth: depths.get(node.value.id),
              value: Number(node.value.value),
              tip: tipOf(node.value),
              itemStyle: { color: palette['series-1'], borderWidth: 0 },
              label: {
                // Beside a node lower than its words they would lie across the edge of its band: they stand below it, where no band comes in.
                ...(isLower && depths.get(node.value.id) !== columns ? { position: 'bottom', align: 'right', offset: [px(NODE / 2), 0], distance: px(LABEL_GAP / 2) } : {}),
                formatter: lines.join('\n'),
                rich: { number: { fontSize: px(typeOf(frame).value), fontWeight: 'bold', fontFamily: FONT_FAMILY, color: palette.ink } },
              },
            };
          }),
          links: view.links.map(({ from, to }) => ({ source: from, target: to, value: amountOf(view, to), tip: tipOfLink(view, from, to) })),
        },
      ],
    },
  };
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

function labelLines({ value, includes }: FlowNodeView, width: number, frame: Frame): string[] {
  const size = frame.px(typeOf(frame).label);
  return [
    ...wrapText(printedLabel(value), width, size),
    `{number|${value.display.text}}`,
    ...includes.flatMap((part) => wrapText(`含${part.label}${part.display.text}`, Math.max(width, textWidth('含四字', size)), size)),
  ];
}

function amountOf({ nodes }: FlowView, id: string): number {
  return Number(nodes.find(({ value }) => value.id === id)?.value.value);
}

function tipOfLink({ nodes }: FlowView, from: string, to: string): string {
  const named = (id: string) => nodes.find(({ value }) => value.id === id)?.value;
  return `${named(from)?.label ?? ''} → ${named(to)?.label ?? ''}\n${named(to)?.display.text ?? ''}`;
}
