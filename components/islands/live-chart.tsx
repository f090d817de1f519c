import ReactEChartsCore from 'echarts-for-react/esm/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { BOUNDS, createLayout, type BoundsName } from '../../lib/chart/bounds';
import { buildChart } from '../../lib/chart/build';
import { echarts } from '../../lib/chart/engine';
import { readSteps } from '../../lib/chart/steps';
import { findByTip, type Tip } from '../../lib/chart/tip';
import type { DrawnView } from '../../lib/view';
import { askFigure } from '../browser/ask-figure';
import { StaticOnError } from './static-on-error';
import { useMarkKeys } from './use-mark-keys';

/** What a reader did while this was fetched. */
interface Awaited {
  /** The key of a walk that was pressed last. */
  key?: string;
  /** Where a pointer rested or tapped last, in CSS px from the stage's upper left corner. */
  pointer?: { x: number; y: number };
  /** Whether it was pressed there. */
  isPressed?: boolean;
}

interface Size {
  bounds: BoundsName;
  width: number;
  height: number;
}

interface LiveProps {
  stage: HTMLElement;
  view: DrawnView;
  awaited: Awaited;
}

/**
 * Puts a live chart in the place of a static one. The static one stays beneath it, for other sizes and for want of better.
 * @param stage the static chart's element; `data-live` says which of both is shown.
 */
export function mountLiveChart(stage: HTMLElement, view: DrawnView, awaited: Awaited): void {
  const box = document.createElement('div');
  box.className = 'contents';
  box.setAttribute('translate', 'no');
  stage.append(box);
  createRoot(box).render(<Live stage={stage} view={view} awaited={awaited} />);
}

function Live({ stage, view, awaited }: LiveProps) {
  const size = useDrawnSize(stage);
  const [step, setStep] = useState('');
  const onPainted = useCallback(() => {
    setLive(stage, true);
    // A chart drawn anew for another size must not take it again.
    forget(awaited);
  }, [stage, awaited]);
  return (
    <>
      <p role="status" className="visually-hidden">{step}</p>
      {size && (
        <div className="drawing chart-live" data-kind={view.kind} aria-hidden="true">
          <StaticOnError>
            <Chart key={`${size.bounds}-${size.width}`} view={view} {...size} awaited={awaited} onPainted={onPainted} onStep={setStep} />
          </StaticOnError>
        </div>
      )}
    </>
  );
}

function setLive(stage: HTMLElement, live: boolean): void {
  stage.dataset.live = String(live);
}

function forget(awaited: Awaited): void {
  awaited.key = undefined;
  awaited.pointer = undefined;
  awaited.isPressed = undefined;
}

/** The size of the static chart that is shown. A chart is drawn anew for a new size or larger letters; until then the static one, which follows by itself, stands in. */
function useDrawnSize(stage: HTMLElement): Size | null {
  const [size, setSize] = useState(() => measure(stage));
  useEffect(() => {
    if (typeof ResizeObserver === 'undefined') return undefined;
    let shown = measure(stage);
    const observer = new ResizeObserver(() => {
      const now = measure(stage);
      if (now?.width === shown?.width && now?.bounds === shown?.bounds) return;
      shown = now;
      setLive(stage, false);
      // In the same frame, whatever else the page has to do: a chart of the old size must not be seen.
      flushSync(() => setSize(now));
    });
    observer.observe(stage);
    return () => observer.disconnect();
  }, [stage]);
  return size;
}

/** The static chart that is shown now, as the browser has laid it out. */
function measure(stage: HTMLElement): Size | null {
  for (const bounds of Object.keys(BOUNDS) as BoundsName[]) {
    const box = stage.querySelector(`[data-bounds="${bounds}"]`)?.getBoundingClientRect();
    if (box && box.width > 0 && box.height > 0) return { bounds, width: box.width, height: box.height };
  }
  return null;
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

/** What ECharts tells of a pressed mark; its place in px of the chart. */
interface Clicked {
  data?: Partial<Tip>;
  event?: { offsetX: number; offsetY: number };
}

/** A press, as ECharts takes it. */
const PRESS = ['mousemove', 'mousedown', 'mouseup', 'click'] as const;

interface ChartProps extends Size {
  view: DrawnView;
  awaited: Awaited;
  /** The live chart has been drawn and the static one may go. */
  onPainted: () => void;
  /** A keyboard's walk has reached a mark: what it says. Must not change from one render to the next. */
  onStep: (words: string) => void;
}

/** The only place where ECharts runs in a browser. Draws the same option as the build did, at the size on the screen. */
function Chart({ view, bounds, width, height, awaited, onPainted, onStep }: ChartProps) {
  const chart = useRef<echarts.ECharts | null>(null);
  const option = useMemo(() => buildChart(view, createLayout(BOUNDS[bounds], width)).option, [view, bounds, width]);
  const box = useRef<HTMLDivElement>(null);
  const steps = useMemo(() => readSteps(option), [option]);
  const ask = useCallback((tip: string, at?: { x: number; y: number }) => {
    const value = findByTip(view, tip);
    const stage = box.current?.closest('.chart-stage');
    if (!value || !stage) return;
    const { left, top, bottom } = stage.getBoundingClientRect();
    askFigure(stage, { id: value.id, left: left + (at?.x ?? 0), bottom: at ? top + at.y : bottom });
  }, [view]);
  const walk = useMarkKeys(box, chart, steps, { say: onStep, ask });

  const events = useMemo(() => ({
    click: ({ data, event }: Clicked) => ask(data?.tip ?? '', event && { x: event.offsetX, y: event.offsetY }),
  }), [ask]);

  // By then it has drawn: setOption paints before it returns, so waiting for ECharts' "finished" would be waiting for an event that is over.
  const onReady = (instance: echarts.ECharts) => {
    chart.current = instance;
    const { key, pointer, isPressed } = awaited;
    if (key !== undefined) walk(key);
    // As a movement: the action that shows a tip at a place takes it away again where a chart has no axis to point at.
    else if (pointer) for (const name of isPressed ? PRESS : (['mousemove'] as const)) instance.getZr().handler.dispatch(name, { zrX: pointer.x, zrY: pointer.y });
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
        onEvents={events}
      />
    </div>
  );
}
