import { subscribeMode } from './mode-store';

/**
 * Puts drawings for larger letters before a chart's others as soon as the style sheet asks for them (`--larger`), which shows
 * one from then on instead of the phone's. Where they cannot be had, or there is no phone's, the chart stays as it is.
 * @returns a way to stop.
 */
export function followLetters(box: Element, read: () => Promise<readonly Element[]>): () => void {
  if (!box.querySelector('.drawing-phone')) return () => undefined;
  let asked = '';
  const follow = () => {
    const larger = getComputedStyle(box).getPropertyValue('--larger').trim();
    const isNew = larger !== asked;
    asked = larger;
    if (!isNew || larger === '' || box.querySelector('.drawing-small')) return;
    read().then(
      (drawings) => {
        if (box.querySelector('.drawing-small')) return;
        box.prepend(...drawings);
        box.querySelector('.drawing-phone')?.classList.add('drawing-under-small');
      },
      () => {
        asked = '';
      },
    );
  };
  follow();
  window.addEventListener('resize', follow);
  const unsubscribe = subscribeMode(follow);
  return () => {
    window.removeEventListener('resize', follow);
    unsubscribe();
  };
}

/** A drawing for larger letters, as it stands beside a chart's others. */
export function toLargerDrawing(bounds: string, svg: Node): Element {
  const element = document.createElement('div');
  element.className = `chart-static drawing-${bounds}`;
  element.setAttribute('data-bounds', bounds);
  element.setAttribute('aria-hidden', 'true');
  element.append(svg);
  return element;
}
