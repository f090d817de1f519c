import type { BarSeriesOption, SankeySeriesOption, ScatterSeriesOption, TreeSeriesOption } from 'echarts/charts';
import type { GraphicComponentOption, GridComponentOption, TooltipComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { ValueView } from '../view';
import type { Frame } from './frame';
import { wrapText } from './measure';
import type { Shape } from './shapes';

/** The part of ECharts' option that our charts use. */
export type Option = ComposeOption<
  BarSeriesOption | SankeySeriesOption | ScatterSeriesOption | TreeSeriesOption | GraphicComponentOption | GridComponentOption | TooltipComponentOption
>;

// The tip's letters, in px: as large as the chart's own, and never smaller than the page's smallest.
const TIP = 17;
const SMALLEST_TIP = 16;

/** A chart ready to be drawn: as SVG at build, or live in the browser. `height` in px. */
export interface BuiltChart {
  option: Option;
  height: number;
}

/** What a mark says when it is pointed at: its label, number and reach. Computed at build of the option, shown as is. */
export interface Tip {
  tip: string;
}

export function tipOf(value: ValueView): string {
  const reach = [value.asOf, value.scope, value.formula && `计算得出：${value.formula}`].filter(Boolean).join('\n');
  return `${value.label}\n${value.display.text}${reach && `\n${reach}`}`;
}

/** What all our options have in common. No animation: a live chart takes the place of a static one that looks the same. */
export function baseOption(shapes: Shape[], { px, palette, width }: Frame): Option {
  const size = Math.max(SMALLEST_TIP, px(TIP));
  return {
    animation: false,
    graphic: shapes,
    tooltip: {
      trigger: 'item',
      renderMode: 'richText',
      confine: true,
      backgroundColor: palette.ground,
      borderColor: palette.line,
      borderWidth: 2,
      padding: size / 2,
      textStyle: { fontSize: size, lineHeight: size * 1.5, color: palette.ink },
      formatter: (params) => wrapTip(('data' in (params as object) ? (params as { data?: Partial<Tip> }).data?.tip : undefined) ?? '', width - size * 2, size),
    },
  };
}

/** ECharts does not break the lines of such a tip, which would reach out of a small chart. */
function wrapTip(tip: string, width: number, size: number): string {
  return tip.split('\n').flatMap((words) => wrapText(words, width, size)).join('\n');
}

/** Axes on which one unit is one px of the drawing, y downwards: data coordinates are positions. */
export function pixelAxes(frame: Frame, height: number): Pick<Option, 'grid' | 'xAxis' | 'yAxis'> {
  return {
    // Not `bottom: 0`: a drawing's height is rounded up to whole px.
    grid: { left: 0, top: 0, width: frame.width, height },
    xAxis: { type: 'value', show: false, min: 0, max: frame.width },
    yAxis: { type: 'value', show: false, min: 0, max: height, inverse: true },
  };
}
