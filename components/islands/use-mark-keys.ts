import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { Step } from '../../lib/chart/steps';
import { isWalkKey, WALK_MOVES } from '../browser/walk-keys';

/** The part of a live chart that the keys drive. */
interface Tipped {
  dispatchAction(action: { type: 'showTip'; seriesIndex: number; dataIndex: number } | { type: 'hideTip' }): void;
}

/** What a walk does with the mark that it has reached. Neither may change from one render to the next. */
interface Answers {
  /** Gets the words of a step, and none when the walk ends: what is over must not be read again. */
  say: (words: string) => void;
  /** Gets what the mark's tip says when Enter is pressed. */
  ask: (tip: string) => void;
}

/**
 * Walks through a live chart's marks while its stage has the focus: arrows, Home and End; each step is said in words and
 * pointed at, Enter asks for its sentence. Escape and a touch elsewhere take the pointer's and the keys' tip away, scrolling the pointer's alone; Escape and
 * leaving end the walk.
 * @returns takes the step of a key that was pressed before there was a chart to walk through.
 */
export function useMarkKeys(box: RefObject<HTMLElement | null>, chart: RefObject<Tipped | null>, steps: readonly Step[], { say, ask }: Answers): (key: string) => void {
  const index = useRef(-1);

  const walk = useCallback(
    (key: string) => {
      const step = steps[WALK_MOVES[key]?.(index.current, steps.length - 1) ?? -1];
      if (!step) return;
      index.current = steps.indexOf(step);
      chart.current?.dispatchAction({ type: 'showTip', seriesIndex: step.seriesIndex, dataIndex: step.dataIndex });
      say(step.tip.replaceAll('\n', '，'));
    },
    [chart, steps, say],
  );

  useEffect(() => {
    const stage = box.current?.closest<HTMLElement>('.chart-stage');
    if (!stage) return undefined;
    const hide = () => chart.current?.dispatchAction({ type: 'hideTip' });
    const end = () => {
      index.current = -1;
      hide();
      say('');
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') end();
      if (document.activeElement !== stage) return;
      const reached = steps[index.current];
      if (event.key === 'Enter' && reached) return ask(reached.tip);
      if (!isWalkKey(event)) return;
      event.preventDefault();
      walk(event.key);
    };
    // Reaching a chart by keys scrolls to it, and may do so until after the first step.
    const onScroll = () => {
      if (index.current < 0) hide();
    };
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Node && !stage.contains(event.target)) hide();
    };
    document.addEventListener('keydown', onKey);
    stage.addEventListener('blur', end);
    document.addEventListener('pointerdown', onPress);
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      // Here and not at the start, before which an awaited step may have been taken.
      index.current = -1;
      document.removeEventListener('keydown', onKey);
      stage.removeEventListener('blur', end);
      document.removeEventListener('pointerdown', onPress);
      window.removeEventListener('scroll', onScroll);
    };
  }, [box, chart, steps, walk, say, ask]);

  return walk;
}
