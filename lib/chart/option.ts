import type { CustomSeriesOption } from 'echarts/charts';
import type { GraphicComponentOption, TooltipComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { Layout } from './bounds';
import { toSeries, type Mark } from './marks';
import type { Shape } from './shapes';
import { tooltipOf } from './tip';

/** The part of ECharts' option that our charts use. */
export type Option = ComposeOption<CustomSeriesOption | GraphicComponentOption | TooltipComponentOption>;

/** A chart ready to be drawn: as SVG at build, or live in the browser. `height` in px. */
export interface BuiltChart {
  option: Option;
  height: number;
}

/** What a builder has laid out, from the upper left corner: words and lines, and marks that answer the pointer. */
export interface Content {
  height: number;
  shapes: Shape[];
  marks: Mark[];
}

/** No animation: a live chart takes the place of a static one that looks the same. */
export function toChart({ height, shapes, marks }: Content, layout: Layout): BuiltChart {
  return { height, option: { animation: false, graphic: shapes, tooltip: tooltipOf(layout), series: [toSeries(marks)] } };
}
