'use client';

import ReactEChartsCore from 'echarts-for-react/esm/core';
import { useMemo, useRef, type RefObject } from 'react';
import { BOUNDS, createLayout, type BoundsName } from '../lib/chart/bounds';
import { buildChart } from '../lib/chart/build';
import { echarts } from '../lib/chart/engine';
import { readSteps } from '../lib/chart/steps';
import type { DrawnView } from '../lib/view';
import { useMarkKeys } from './use-mark-keys';

/** A place on a chart, in CSS px from its upper left corner. */
export interface Point {
  x: number;
  y: number;
}

export interface LiveChartProps {
  view: DrawnView;
  bounds: BoundsName;
  /** Of the static chart on the screen, in CSS px. */
  width: number;
  height: number;
  /** The key of a walk that was pressed last while this was fetched. */
  awaited?: string;
  /** Where a pointer rested or tapped last while this was fetched. */
  pointed: RefObject<Point | null>;
  /** The live chart has been drawn and the static one may go. */
  onPainted: () => void;
  /** A keyboard's walk has reached a mark: what it says. Must not change from one render to the next. */
  onStep: (words: string) => void;
}

/**
 * The wrapper draws an empty chart first, waits until that is finished, and begins anew with its size, which is known here from the
 * start. Nor does it expect that ECharts can fail to start: then it must wait for ever, quietly, and the static chart stays.
 */
class PromptECharts extends ReactEChartsCore {
  override initEchartsInstance() {
    const { theme, opts } = this.props;
    return new Promise<echarts.ECharts>((resolve) => {
      try {
        resolve(this.echarts.init(this.ele, theme, opts));
      } catch {
        // The static chart says the same.
      }
    });
  }
}

/** The only place where ECharts runs in a browser. Draws the same option as the build did, at the size on the screen. */
export function LiveChart({ view, bounds, width, height, awaited, pointed, onPainted, onStep }: LiveChartProps) {
  const chart = useRef<echarts.ECharts | null>(null);
  const option = useMemo(() => buildChart(view, createLayout(BOUNDS[bounds], width)).option, [view, bounds, width]);

  const box = useRef<HTMLDivElement>(null);
  const steps = useMemo(() => readSteps(option), [option]);
  const walk = useMarkKeys(box, chart, steps, onStep);

  // By then it has drawn: setOption paints before it returns, so waiting for ECharts' "finished" would be waiting for an event that is over.
  const onReady = (instance: echarts.ECharts) => {
    chart.current = instance;
    if (awaited !== undefined) walk(awaited);
    // As a movement: the action that shows a tip at a place takes it away again where a chart has no axis to point at.
    else if (pointed.current) instance.getZr().handler.dispatch('mousemove', { zrX: pointed.current.x, zrY: pointed.current.y });
    onPainted();
  };

  return (
    <div ref={box}>
      <PromptECharts
        echarts={echarts}
        option={option}
        notMerge
        autoResize={false}
        opts={{ renderer: 'svg', width, height }}
        style={{ width, height }}
        onChartReady={onReady}
      />
    </div>
  );
}
