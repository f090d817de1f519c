import { EMBED_MESSAGE, type EmbedMessage } from '../browser/embed-message';

/** A panel in a frame on another site (components/embed/embed-page.tsx). */
export function startEmbed(): void {
  const main = document.querySelector('main.embed');
  if (!main) return;
  main.addEventListener('click', leaveFrame);
  if (window.parent !== window) tellHeight();
}

/** Links to other pages open a window of their own: nobody wants the whole site inside a frame. */
function leaveFrame({ target }: Event): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link || link.getAttribute('href')?.startsWith('#')) return;
  link.target = '_blank';
  link.rel = 'noopener';
}

/**
 * Tells the page around a frame how high its content is, whenever that changes. It listens to nobody. Any page may hear it:
 * a height is no secret, and a sandboxed frame does not know who is around it.
 */
function tellHeight(): void {
  let last = 0;
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === last || height === 0) return;
    last = height;
    window.parent.postMessage({ type: EMBED_MESSAGE, height } satisfies EmbedMessage, '*');
  };
  tell();
  window.addEventListener('load', tell);
  if (typeof ResizeObserver !== 'undefined') new ResizeObserver(tell).observe(document.body);
}
