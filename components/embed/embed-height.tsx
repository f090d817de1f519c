'use client';

import { useEffect } from 'react';
import { EMBED_MESSAGE, type EmbedMessage } from './message';

/**
 * Tells the page around a frame how high its content is, whenever that changes. It listens to nobody. Any page may hear it:
 * a height is no secret, and a sandboxed frame does not know who is around it.
 */
export function EmbedHeight() {
  useEffect(() => {
    if (window.parent === window) return undefined;
    let last = 0;
    const tell = () => {
      const height = Math.ceil(document.body.getBoundingClientRect().height);
      if (height === last || height === 0) return;
      last = height;
      window.parent.postMessage({ type: EMBED_MESSAGE, height } satisfies EmbedMessage, '*');
    };
    tell();
    window.addEventListener('load', tell);
    const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(tell);
    observer?.observe(document.body);
    return () => {
      window.removeEventListener('load', tell);
      observer?.disconnect();
    };
  }, []);
  return null;
}
