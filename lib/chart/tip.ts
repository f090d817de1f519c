import type { TooltipComponentOption } from 'echarts/components';
import type { graphic } from 'echarts/core';
import type { ChartView, ValueView } from '../view';
import { valuesOf } from '../view/values-of';
import type { Layout } from './bounds';
import { wrapText } from './measure';
import type { BuiltChart } from './option';
import { placeTip, type Box } from './tip-place';

// The tip's letters, in px: as large as the chart's own, and never smaller than the page's smallest.
const TIP = 16;
const SMALLEST_TIP = 16;
const LEADING = 1.5;

type Drawn = ReturnType<graphic.Text['__zr']['storage']['getDisplayList']>[number];

/** What a mark says when it is pointed at: its label, number and reach. Computed at build of the option, shown as is. */
export interface Tip {
  tip: string;
}

export function tipOf(value: ValueView): string {
  const reach = [value.asOf, value.scope, value.formula && `计算得出：${value.formula}`].filter(Boolean).join('\n');
  return `${value.label}\n${value.display.text}${reach && `\n${reach}`}`;
}

/** The number of a chart whose mark says this; none where the mark stands for no stated number. */
export function findByTip(view: ChartView, tip: string): ValueView | undefined {
  return valuesOf(view).find((value) => value.formula === undefined && tipOf(value) === tip);
}

/** ECharts' option for tips that are drawn like the chart, which a strict content security policy needs. */
export function tooltipOf(layout: Layout): TooltipComponentOption {
  const { palette, width } = layout;
  const size = sizeOf(layout);
  return {
    trigger: 'item',
    renderMode: 'richText',
    confine: true,
    backgroundColor: palette.ground,
    borderColor: palette.line,
    shadowBlur: 0,
    shadowOffsetX: 0,
    shadowOffsetY: 0,
    padding: size / 2,
    textStyle: { color: palette.ink },
    formatter: (params) => wrapTip(('data' in (params as object) ? (params as { data?: Partial<Tip> }).data?.tip : undefined) ?? '', width - size * 2, size),
  };
}

/**
 * The chart with its tips in letters of the layout's size and beside the chart's other words. Said of each series: for a tip reached
 * by keys ECharts puts its own choice before what is said of all.
 */
export function placingTips<Chart extends BuiltChart>(chart: Chart, layout: Layout): Chart {
  const tooltip: TooltipComponentOption = {
    position: (point, _, tip, mark, { viewSize }) => {
      // What is drawn like the chart is a text of its own; ECharts gives it neither the size nor the leading of the option's.
      if (!tip || !('setStyle' in tip)) return point;
      const size = sizeOf(layout);
      tip.setStyle({ font: undefined, fontSize: size, lineHeight: size * LEADING });
      // As it was drawn last; the tip of before, which has been taken away, is no longer part of it.
      const drawn = tip.__zr.storage.getDisplayList().filter(({ __zr }) => Boolean(__zr));
      const { x, y } = placeTip(tip.getBoundingRect(), {
        // A tree's marks have no values, and by ECharts' count no place when they are reached by keys.
        point: mark && point.some(Number.isNaN) ? { x: mark.x + mark.width / 2, y: mark.y + mark.height / 2 } : { x: point[0], y: point[1] },
        mark: mark ?? undefined,
        words: drawn.filter(isWord).map((word) => ({ ...boxOf(word), said: tip.style.text?.includes(word.style.text) })),
        marks: drawn.filter(isMark).map(boxOf),
        view: { width: viewSize[0], height: viewSize[1] },
      });
      return [x, y];
    },
  };
  const series = [chart.option.series ?? []].flat().map((one) => ({ ...one, tooltip }));
  return { ...chart, option: { ...chart.option, series } };
}

function isWord({ type }: Drawn): boolean {
  return type === 'tspan';
}

/** What answers the pointer, but for words' grounds and a flow's bands, whose boxes are mostly empty. */
function isMark({ type, silent, parent }: Drawn): boolean {
  return !silent && type !== 'tspan' && type !== 'path' && (parent as { type?: string } | undefined)?.type !== 'text';
}

/** Where something drawn stands, in px of the chart. */
function boxOf(drawn: Drawn): Box {
  const box = drawn.getBoundingRect().clone();
  box.applyTransform(drawn.transform);
  return box;
}

/** ECharts does not break the lines of such a tip, which would reach out of a small chart. */
function wrapTip(tip: string, width: number, size: number): string {
  return tip.split('\n').flatMap((words) => wrapText(words, width, size)).join('\n');
}

function sizeOf({ px }: Pick<Layout, 'px'>): number {
  return Math.max(SMALLEST_TIP, px(TIP));
}
