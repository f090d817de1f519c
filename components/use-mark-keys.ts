'use client';

import { useEffect, type RefObject } from 'react';
import type { Step } from '../lib/chart/steps';

/** The part of a live chart that the keys drive. */
interface Tipped {
  dispatchAction(action: { type: 'showTip'; seriesIndex: number; dataIndex: number } | { type: 'hideTip' }): void;
}

const MOVES: Record<string, (index: number, last: number) => number> = {
  ArrowRight: (index, last) => Math.min(index + 1, last),
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowLeft: (index) => Math.max(index - 1, 0),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Walks through a live chart's marks while its stage has the focus: arrows, Home and End; each step is said in words and
 * pointed at. Escape, a touch elsewhere and scrolling take the pointer's and the keys' tip away; Escape and leaving end the walk.
 * @param say gets the words of a step, and none when the walk ends: what is over must not be read again.
 */
export function useMarkKeys(box: RefObject<HTMLElement | null>, chart: RefObject<Tipped | null>, steps: readonly Step[], say: (words: string) => void): void {
  useEffect(() => {
    const stage = box.current?.closest<HTMLElement>('.chart-stage');
    if (!stage) return undefined;
    let index = -1;
    const hide = () => chart.current?.dispatchAction({ type: 'hideTip' });
    const end = () => {
      index = -1;
      hide();
      say('');
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') end();
      const step = steps[MOVES[event.key]?.(index, steps.length - 1) ?? -1];
      if (!step || document.activeElement !== stage || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      index = steps.indexOf(step);
      chart.current?.dispatchAction({ type: 'showTip', seriesIndex: step.seriesIndex, dataIndex: step.dataIndex });
      say(step.tip.replaceAll('\n', '，'));
    };
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Node && !stage.contains(event.target)) hide();
    };
    document.addEventListener('keydown', onKey);
    stage.addEventListener('blur', end);
    document.addEventListener('pointerdown', onPress);
    window.addEventListener('scroll', hide, { passive: true });
    return () => {
      document.removeEventListener('keydown', onKey);
      stage.removeEventListener('blur', end);
      document.removeEventListener('pointerdown', onPress);
      window.removeEventListener('scroll', hide);
    };
  }, [box, chart, steps, say]);
}
