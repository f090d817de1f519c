'use client';

import { useCallback, useEffect, useRef, useState, type ComponentType, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { BOUNDS, type BoundsName } from '../lib/chart/bounds';
import type { DrawnView } from '../lib/view';
import type { LiveChartProps, Point } from './live-chart';
import { prefetchLiveChart } from './live-chart-code';
import { StaticOnError } from './static-on-error';
import { isWalkKey } from './use-mark-keys';
import { useScripted } from './use-scripted';

interface Size {
  bounds: BoundsName;
  width: number;
  height: number;
}

/**
 * Holds a static chart and puts a live one in its place when a reader reaches for it (pointer, touch, focus). The code is
 * fetched beforehand, when the chart is near and the browser idle, but runs only then. Whatever fails, the static chart stays.
 */
export function ChartStage({ view, children }: { view: DrawnView; children: ReactNode }) {
  const stage = useRef<HTMLDivElement>(null);
  const shown = useRef<Size>(null);
  const pointed = useRef<Point>(null);
  const scripted = useScripted();
  const [LiveChart, setLiveChart] = useState<ComponentType<LiveChartProps> | null>(null);
  const [size, setSize] = useState<Size | null>(null);
  const [painted, setPainted] = useState(false);
  const [step, setStep] = useState('');
  const [awaited, setAwaited] = useState<string>();

  useEffect(() => (stage.current ? prefetchLiveChart(stage.current) : undefined), []);

  const reach = useCallback(() => {
    if (LiveChart) return;
    loadLiveChart().then(
      (component) => {
        const now = measure(stage.current);
        shown.current = now;
        setSize(now);
        setLiveChart(() => component);
      },
      // The static chart says the same; there is nothing to tell the reader.
      () => undefined,
    );
  }, [LiveChart]);

  useEffect(() => {
    if (!LiveChart || !stage.current || typeof ResizeObserver === 'undefined') return undefined;
    // A chart is drawn anew for a new size or larger letters; until then the static one, which follows by itself, stands in.
    const observer = new ResizeObserver(() => {
      const now = measure(stage.current);
      if (now?.width === shown.current?.width && now?.bounds === shown.current?.bounds) return;
      shown.current = now;
      setPainted(false);
      setSize(now);
    });
    observer.observe(stage.current);
    return () => observer.disconnect();
  }, [LiveChart]);

  // Who is quicker than the network must not lose his step, nor where he tapped or rests: browsers make a movement of a tap, and none of a scroll.
  const awaitKey = (event: KeyboardEvent) => {
    if (LiveChart || !isWalkKey(event)) return;
    event.preventDefault();
    setAwaited(event.key);
  };
  const awaitPointer = ({ clientX, clientY, currentTarget }: MouseEvent) => {
    const { left, top } = currentTarget.getBoundingClientRect();
    pointed.current = painted ? null : { x: clientX - left, y: clientY - top };
  };

  // What was awaited has been taken by then: a chart drawn anew for another size must not take it again.
  // In the same frame, whatever else the page has to do: two drawings over each other are bolder than one.
  const onPainted = useCallback(() => {
    pointed.current = null;
    flushSync(() => {
      setPainted(true);
      setAwaited(undefined);
    });
  }, []);

  // Not onPointerEnter: React takes it from a pointer's leaving another element, which is not told where that one is gone, as the mark of a tip may be.
  return (
    <div
      ref={stage}
      className="chart-stage relative"
      data-live={painted}
      onPointerOver={reach}
      onTouchStart={reach}
      onMouseMove={awaitPointer}
      onMouseLeave={() => void (pointed.current = null)}
      onFocus={reach}
      onKeyDown={awaitKey}
      onBlur={() => setAwaited(undefined)}
      {...(scripted ? { tabIndex: 0, role: 'group', 'aria-label': `互动图表：${view.title}，用方向键逐个查看` } : {})}
    >
      {children}
      {scripted && <p role="status" className="visually-hidden">{step}</p>}
      {LiveChart && size && (
        <div className="drawing chart-live" data-kind={view.kind} aria-hidden="true">
          <StaticOnError>
            <LiveChart key={`${size.bounds}-${size.width}`} view={view} {...size} awaited={awaited} pointed={pointed} onPainted={onPainted} onStep={setStep} />
          </StaticOnError>
        </div>
      )}
    </div>
  );
}

/** A lost chunk is asked for once more before giving up: the network may have come back. */
async function loadLiveChart(): Promise<ComponentType<LiveChartProps>> {
  const load = () => import('./live-chart').then((module) => module.LiveChart);
  return load().catch(load);
}

/** The static chart that is shown now, as the browser has laid it out. */
function measure(stage: HTMLDivElement | null): Size | null {
  for (const bounds of Object.keys(BOUNDS) as BoundsName[]) {
    const box = stage?.querySelector(`[data-bounds="${bounds}"]`)?.getBoundingClientRect();
    if (box && box.width > 0 && box.height > 0) return { bounds, width: box.width, height: box.height };
  }
  return null;
}
