'use client';

import { useEffect, type RefObject } from 'react';
import { findPlace } from './place';

/**
 * Tells when a link on the page, or the page's own address, points at the container or at something inside it.
 * @param onTarget called with the element that is meant; must not change from one render to the next.
 */
export function useLinkTarget(container: RefObject<HTMLElement | null>, onTarget: (element: Element) => void): void {
  useEffect(() => {
    const follow = (element: Element | null) => {
      if (element && container.current?.contains(element)) onTarget(element);
    };
    const onHash = () => follow(findPlace(window.location.hash));
    // A second click on the same link changes no hash. Any other click is left to the browser, which must note where the
    // reader was before anything scrolls, or Back would lead to the wrong place.
    const onClick = (event: MouseEvent) => {
      const href = event.target instanceof Element ? event.target.closest('a[href^="#"]')?.getAttribute('href') : null;
      if (href && href === window.location.hash) follow(findPlace(href));
    };
    follow(findPlace(window.location.hash) ?? findArrival());
    window.addEventListener('hashchange', onHash);
    document.addEventListener('click', onClick);
    return () => {
      window.removeEventListener('hashchange', onHash);
      document.removeEventListener('click', onClick);
    };
  }, [container, onTarget]);
}

let arrival: { place: Element | null } | undefined;

/**
 * Who followed a link while the page was still coming to life has had its hash taken from the address by the router, which
 * writes the address it began with. The browser still knows where they were led. To ask it means to go through the whole page: once is enough.
 */
function findArrival(): Element | null {
  arrival ??= { place: document.querySelector(':target') };
  return arrival.place;
}
