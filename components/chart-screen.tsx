'use client';

import Link from 'next/link';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ACTION } from './action-look';
import { useFullscreen } from './use-fullscreen';

/** What can be done with a drawn chart: look at it alone on the whole screen, or go to its slide. */
export function ChartScreen({ title, slide }: { title: string; slide: string }) {
  const button = useRef<HTMLButtonElement>(null);
  const [full, setFull] = useState(false);
  const { enter, leave } = useFullscreen();

  const close = useCallback(async () => {
    await leave();
    setFull(false);
  }, [leave]);

  useEffect(() => {
    const opener = button.current;
    const figure = opener?.closest('figure');
    if (!full || !figure) return undefined;
    const { top } = figure.getBoundingClientRect();
    // The layer covers the window whether or not the browser grants the screen.
    figure.setAttribute('data-full', 'true');
    // The keys that scroll are its own: its button stays where it is and would pass them on to the page.
    figure.tabIndex = -1;
    figure.focus({ preventScroll: true });
    // The drawing is the static one: nothing to walk through, and as far left as its title where the height limits it.
    const stage = figure.querySelector('.chart-stage');
    stage?.setAttribute('inert', '');
    stage?.querySelectorAll('.chart-static svg').forEach((svg) => svg.setAttribute('preserveAspectRatio', 'xMinYMid'));
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') void close();
    };
    const onScreen = () => {
      if (!document.fullscreenElement) void close();
    };
    // What lies under the layer is not to be walked through.
    const onFocus = (event: FocusEvent) => {
      if (event.target instanceof Node && !figure.contains(event.target)) figure.focus({ preventScroll: true });
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('fullscreenchange', onScreen);
    document.addEventListener('focusin', onFocus);
    return () => {
      figure.removeAttribute('data-full');
      figure.removeAttribute('tabindex');
      stage?.removeAttribute('inert');
      // A page that was left has no place to return to.
      if (figure.isConnected) {
        window.scrollBy({ top: figure.getBoundingClientRect().top - top, behavior: 'instant' });
        opener?.focus({ preventScroll: true });
      }
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('fullscreenchange', onScreen);
      document.removeEventListener('focusin', onFocus);
    };
  }, [full, close]);

  const open = () => {
    const figure = button.current?.closest('figure');
    setFull(true);
    if (figure) void enter(figure);
  };

  return (
    <>
      <button ref={button} type="button" className={`${ACTION} chart-full needs-script text-accent`} onClick={full ? () => void close() : open}>
        {full ? <>关闭<span className="key-hint">（Esc）</span></> : '全屏看图'}
        <span className="visually-hidden">：{title}</span>
      </button>
      <Link href={slide} className={ACTION} prefetch={false}>投影<span className="visually-hidden">：{title}</span></Link>
    </>
  );
}
