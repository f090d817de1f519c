import { useCallback, useEffect, useState } from 'react';
import { TEST_CARD, type SlideGroup, type SlideLink } from '../../../lib/page/slides/deck';

interface SlideState {
  current: string;
  /** Position of the current slide, from 0; -1 is the test card. */
  index: number;
  /** Shows the slide at a position; positions beyond either end show that end. */
  show: (index: number) => void;
}

/**
 * Which slide is shown. The address says it too (#slide-…, or #3 for the third), so that a link and a reload work. A step to the
 * next slide is no entry in the history: Back leaves the presentation, or undoes a jump by a link.
 */
export function useSlide(slides: readonly SlideLink[]): SlideState {
  const [current, setCurrent] = useState(() => readAddress(slides) ?? slides[0]?.id ?? TEST_CARD);
  const index = slides.findIndex(({ id }) => id === current);

  useEffect(() => {
    const follow = () => setCurrent((shown) => readAddress(slides) ?? (window.location.hash === '' ? (slides[0]?.id ?? shown) : shown));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [slides]);

  const show = useCallback(
    (position: number) => {
      const id = slides[Math.min(position, slides.length - 1)]?.id ?? TEST_CARD;
      setCurrent(id);
      try {
        window.history.replaceState(window.history.state, '', `#${id}`);
      } catch {
        // A browser may refuse when it is asked too often, as by a key that is held down: the slide is shown all the same.
      }
    },
    [slides],
  );

  return { current, index, show };
}

/** Position of the first slide of the group after or before the one shown; from within a group, back leads to its own beginning first. */
export function neighbour(groups: readonly SlideGroup[], index: number, way: 1 | -1): number {
  let start = 0;
  let before = 0;
  for (const { slides } of groups) {
    if (way < 0 && start >= index) return before;
    if (way > 0 && start > index) return start;
    before = start;
    start += slides.length;
  }
  return way < 0 ? before : start - 1;
}

function readAddress(slides: readonly SlideLink[]): string | undefined {
  const name = window.location.hash.slice(1);
  if (/^\d+$/.test(name)) return slides[Number(name) - 1]?.id;
  return name === TEST_CARD ? TEST_CARD : slides.find(({ id }) => id === name)?.id;
}
