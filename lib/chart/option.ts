import type { BarSeriesOption, SankeySeriesOption, ScatterSeriesOption, TreeSeriesOption } from 'echarts/charts';
import type { GraphicComponentOption, GridComponentOption, TooltipComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { Frame } from './frame';
import type { Shape } from './shapes';
import { tooltipOf } from './tip';

/** The part of ECharts' option that our charts use. */
export type Option = ComposeOption<
  BarSeriesOption | SankeySeriesOption | ScatterSeriesOption | TreeSeriesOption | GraphicComponentOption | GridComponentOption | TooltipComponentOption
>;

/** A chart ready to be drawn: as SVG at build, or live in the browser. `height` in px. */
export interface BuiltChart {
  option: Option;
  height: number;
}

/** What all our options have in common. No animation: a live chart takes the place of a static one that looks the same. */
export function baseOption(shapes: Shape[], frame: Frame): Option {
  return {
    animation: false,
    graphic: shapes,
    tooltip: tooltipOf(frame),
  };
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
