'use client';

import { useEffect, type RefObject } from 'react';

/**
 * Tells when a link on the page, or the page's own address, points at the container or at something inside it.
 * @param onTarget called with the element that is meant; must not change from one render to the next.
 */
export function useLinkTarget(container: RefObject<HTMLElement | null>, onTarget: (element: Element) => void): void {
  useEffect(() => {
    const follow = (hash: string) => {
      const element = hash.length > 1 ? document.getElementById(decodeHash(hash)) : null;
      if (element && container.current?.contains(element)) onTarget(element);
    };
    const onHash = () => follow(window.location.hash);
    // A second click on the same link changes no hash. Any other click is left to the browser, which must note where the
    // reader was before anything scrolls, or Back would lead to the wrong place.
    const onClick = (event: MouseEvent) => {
      const href = event.target instanceof Element ? event.target.closest('a[href^="#"]')?.getAttribute('href') : null;
      if (href && href === window.location.hash) follow(href);
    };
    onHash();
    window.addEventListener('hashchange', onHash);
    document.addEventListener('click', onClick);
    return () => {
      window.removeEventListener('hashchange', onHash);
      document.removeEventListener('click', onClick);
    };
  }, [container, onTarget]);
}

/** A hash that is not well-formed names nothing. */
function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
