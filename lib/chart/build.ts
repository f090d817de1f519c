import type { DrawnView } from '../view';
import { buildBars } from './bars';
import { buildFlow } from './flow';
import type { Frame } from './frame';
import type { BuiltChart } from './option';
import { buildParts } from './parts';
import { buildTimeline } from './timeline';
import { placingTips } from './tip';
import { buildTree } from './tree';
import { buildUnits } from './units';

type Kind = DrawnView['kind'];

const BUILDERS = {
  bars: buildBars,
  parts: buildParts,
  units: buildUnits,
  flow: buildFlow,
  tree: buildTree,
  timeline: buildTimeline,
} satisfies { [K in Kind]: (view: Extract<DrawnView, { kind: K }>, frame: Frame) => BuiltChart };

/**
 * ECharts' option for a chart, and its height in px. Pure, and the same at build (static SVG) and in the browser (live chart).
 * @param view the chart with every number resolved.
 * @param frame the width and the colours to lay it out for.
 */
export function buildChart(view: DrawnView, frame: Frame): BuiltChart {
  const build = BUILDERS[view.kind] as (view: DrawnView, frame: Frame) => BuiltChart;
  return placingTips(build(view, frame), frame);
}
