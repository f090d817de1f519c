import type { DrawnView } from '../view';
import { layOutBars } from './bars';
import type { Layout } from './bounds';
import { layOutFlow } from './flow';
import { toChart, type BuiltChart, type Content } from './option';
import { layOutParts } from './parts';
import { layOutTimeline } from './timeline';
import { placingTips } from './tip';
import { layOutTree } from './tree';
import { layOutUnits } from './units';

type Kind = DrawnView['kind'];

const BUILDERS = {
  bars: layOutBars,
  parts: layOutParts,
  units: layOutUnits,
  flow: layOutFlow,
  tree: layOutTree,
  timeline: layOutTimeline,
} satisfies { [K in Kind]: (view: Extract<DrawnView, { kind: K }>, layout: Layout) => Content };

/**
 * ECharts' option for a chart, and its height in px. Pure, and the same at build (static SVG) and in the browser (live chart).
 * @param view the chart with every number resolved.
 * @param layout the room and the colours to lay it out for.
 */
export function buildChart(view: DrawnView, layout: Layout): BuiltChart {
  const layOut = BUILDERS[view.kind] as (view: DrawnView, layout: Layout) => Content;
  return placingTips(toChart(layOut(view, layout), layout), layout);
}
