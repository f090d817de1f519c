import { isWalkKey } from '../../browser/walk-keys';
import { readSectionFile } from '../../browser/section-file';
import { fetchIslandAhead, loadIsland } from '../island';

/** What a reader did with a chart before it came to life: it is done then. */
interface Awaited {
  key?: string;
  /** CSS px from the upper left corner of the chart. */
  pointer?: { x: number; y: number };
  /** Whether it was pressed there. */
  isPressed?: boolean;
}

/** Charts that are on their way to life, or alive. */
const awaited = new WeakMap<HTMLElement, Awaited>();

/**
 * Has a static chart come to life when a reader reaches for it (pointer, touch, focus). The code is fetched when one comes near,
 * but runs only then. Whatever fails, the static chart stays.
 */
export function startChartStages(): void {
  const stages = document.querySelectorAll<HTMLElement>('.chart-stage');
  if (stages.length === 0) return;
  for (const stage of stages) {
    stage.tabIndex = 0;
    stage.setAttribute('role', 'group');
    stage.setAttribute('aria-label', `互动图表：${stage.dataset.title ?? ''}，用方向键逐个查看`);
    stage.dataset.live = 'false';
  }
  const listen = <Name extends keyof DocumentEventMap>(name: Name, act: (stage: HTMLElement, event: DocumentEventMap[Name]) => void) =>
    document.addEventListener(name, (event) => {
      const stage = event.target instanceof Element ? event.target.closest<HTMLElement>('.chart-stage') : null;
      if (stage) act(stage, event);
    }, { passive: name === 'touchstart' });
  listen('pointerover', reach);
  listen('touchstart', reach);
  listen('focusin', reach);
  // Who is quicker than the network must not lose his step, nor where he tapped or rests: browsers make a movement of a tap, and none of a scroll.
  listen('mousemove', (stage, { clientX, clientY }) => {
    const waiting = awaited.get(stage);
    const { left, top } = stage.getBoundingClientRect();
    if (waiting && stage.dataset.live === 'false') waiting.pointer = { x: clientX - left, y: clientY - top };
  });
  listen('click', (stage) => {
    const waiting = awaited.get(stage);
    if (waiting && stage.dataset.live === 'false') waiting.isPressed = true;
  });
  listen('mouseout', (stage, { relatedTarget }) => {
    const waiting = awaited.get(stage);
    if (waiting && !(relatedTarget instanceof Node && stage.contains(relatedTarget))) waiting.pointer = undefined;
  });
  listen('keydown', (stage, event) => {
    const waiting = awaited.get(stage);
    if (!waiting || stage.dataset.live === 'true' || !isWalkKey(event)) return;
    event.preventDefault();
    waiting.key = event.key;
  });
  listen('focusout', (stage) => {
    const waiting = awaited.get(stage);
    if (waiting) waiting.key = undefined;
  });
  fetchAhead(stages);
}

function reach(stage: HTMLElement): void {
  if (awaited.has(stage)) return;
  const waiting: Awaited = {};
  awaited.set(stage, waiting);
  Promise.all([loadIsland('live-chart'), readSectionFile(stage)]).then(
    ([{ mountLiveChart }, { charts }]) => {
      const view = charts[stage.closest('figure')?.dataset.chart ?? '']?.view;
      if (view) mountLiveChart(stage, view, waiting);
    },
    // The static chart says the same; the next touch tries again.
    () => awaited.delete(stage),
  );
}

/** A pointer over a chart's card is a sign of intent; on a fast connection that costs nothing, a chart near the screen is one, too. */
function fetchAhead(stages: NodeListOf<HTMLElement>): void {
  const fetch = (stage: Element) => {
    fetchIslandAhead('live-chart');
    readSectionFile(stage).catch(() => undefined);
  };
  document.addEventListener('pointerover', ({ target }) => {
    const stage = target instanceof Element ? target.closest('figure')?.querySelector('.chart-stage') : null;
    if (stage) fetch(stage);
  });
  const { connection } = navigator as { connection?: { saveData?: boolean; downlink?: number } };
  if (!connection || connection.saveData || (connection.downlink ?? 0) < FAST || typeof IntersectionObserver === 'undefined' || !('requestIdleCallback' in window)) return;
  const observer = new IntersectionObserver((entries) => {
    const near = entries.find(({ isIntersecting }) => isIntersecting);
    if (!near) return;
    observer.disconnect();
    window.requestIdleCallback(() => fetch(near.target));
  }, { rootMargin: '300px' });
  for (const stage of stages) observer.observe(stage);
}

/** Mbit/s from which the code of charts is fetched before anybody reaches for one. */
const FAST = 5;
