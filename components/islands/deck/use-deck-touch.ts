import { useEffect } from 'react';

/** A finger's way in px from which on it is a swipe. */
const SWIPE = 50;
/** Of the width, what leads back. */
const BACK = 1 / 3;

/** Turns slides by swipes, and by a tap or click: in the left third back, elsewhere on. What can be pressed is left alone, and so is marked text. */
export function useDeckTouch(element: HTMLElement, next: () => void, previous: () => void): void {
  useEffect(() => {
    let start: { x: number; y: number } | undefined;
    const onStart = ({ touches }: TouchEvent) => {
      const [touch] = touches;
      start = touches.length === 1 && touch ? { x: touch.clientX, y: touch.clientY } : undefined;
    };
    const onEnd = (event: TouchEvent) => {
      const [touch] = event.changedTouches;
      if (!start || !touch || !isStage(element)) return;
      const [x, y] = [touch.clientX - start.x, touch.clientY - start.y];
      if (Math.abs(x) < SWIPE || Math.abs(x) < Math.abs(y)) return;
      event.preventDefault();
      if (x < 0) next();
      else previous();
    };
    const onClick = (event: MouseEvent) => {
      const pressed = event.target instanceof Element ? event.target.closest('a, button, input, label') : null;
      if (pressed || !isStage(element) || window.getSelection()?.toString()) return;
      if (event.clientX < element.clientWidth * BACK) previous();
      else next();
    };
    element.addEventListener('touchstart', onStart, { passive: true });
    element.addEventListener('touchend', onEnd);
    element.addEventListener('click', onClick);
    return () => {
      element.removeEventListener('touchstart', onStart);
      element.removeEventListener('touchend', onEnd);
      element.removeEventListener('click', onClick);
    };
  }, [element, next, previous]);
}

/** Slides lie over the whole screen only where it is a meeting room's; elsewhere the page is one to be scrolled. */
function isStage(element: HTMLElement): boolean {
  return getComputedStyle(element).position === 'fixed';
}
