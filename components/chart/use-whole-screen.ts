'use client';

import { useCallback, useEffect, useState, type RefObject } from 'react';
import { useFullscreen } from '../use-fullscreen';

interface WholeScreen {
  shown: boolean;
  open: () => void;
  close: () => void;
}

/**
 * Shows a figure alone on the whole screen: its static drawing, as large as both sides allow.
 * @param opener gets the focus back.
 */
export function useWholeScreen(box: RefObject<HTMLElement | null>, opener: RefObject<HTMLElement | null>): WholeScreen {
  const [shown, setShown] = useState(false);
  const { enter, leave } = useFullscreen();

  const close = useCallback(() => void leave().then(() => setShown(false)), [leave]);

  useEffect(() => {
    const figure = box.current;
    const button = opener.current;
    if (!shown || !figure) return undefined;
    const { top } = figure.getBoundingClientRect();
    // The layer covers the window whether or not the browser grants the screen.
    figure.setAttribute('data-full', 'true');
    // The keys that scroll are its own: a button below the layer would pass them on to the page.
    figure.setAttribute('tabindex', '-1');
    figure.focus({ preventScroll: true });
    // The drawing is the static one: nothing to walk through, and as far left as its title where the height limits it.
    const stage = figure.querySelector('.chart-stage');
    stage?.setAttribute('inert', '');
    stage?.querySelectorAll('.chart-static svg').forEach((svg) => svg.setAttribute('preserveAspectRatio', 'xMinYMid'));
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    const onScreen = () => {
      if (!document.fullscreenElement) close();
    };
    // What lies under the layer is not to be walked through.
    const onFocus = (event: FocusEvent) => {
      if (event.target instanceof Node && !figure.contains(event.target)) figure.focus({ preventScroll: true });
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('fullscreenchange', onScreen);
    document.addEventListener('focusin', onFocus);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('fullscreenchange', onScreen);
      document.removeEventListener('focusin', onFocus);
      figure.removeAttribute('data-full');
      figure.removeAttribute('tabindex');
      stage?.removeAttribute('inert');
      // A page that was left has no place to return to.
      if (figure.isConnected) {
        window.scrollBy({ top: figure.getBoundingClientRect().top - top, behavior: 'instant' });
        button?.focus({ preventScroll: true });
      }
    };
  }, [shown, close, box, opener]);

  const open = () => {
    setShown(true);
    if (box.current) void enter(box.current);
  };

  return { shown, open, close };
}
