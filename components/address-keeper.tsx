'use client';

import { usePathname } from 'next/navigation';
import { useEffect } from 'react';
import { findPlace } from './place';

const TARGETED = 'is-target';

/**
 * What the router leaves undone for places on a page:
 * - A link to a place on the same page makes an entry in the history that the router does not know: Back to it from another
 *   page would change the address and not the page. Such an entry is given what the router needs.
 * - A link to a place on another page does not make it the `:target`, so that nothing would stand out: it is given a class.
 */
export function AddressKeeper() {
  const pathname = usePathname();
  useEffect(() => {
    // Where the router has not put its own state, there is nothing to keep.
    let known: unknown = window.history.state;
    let marked: Element | null = null;
    const keep = () => {
      if (window.history.state === null) window.history.replaceState(known, '', window.location.href);
      else known = window.history.state;
    };
    const mark = () => {
      marked?.classList.remove(TARGETED);
      marked = findPlace(window.location.hash);
      marked?.classList.add(TARGETED);
    };
    const onHash = () => {
      keep();
      mark();
    };
    mark();
    window.addEventListener('hashchange', onHash);
    return () => {
      window.removeEventListener('hashchange', onHash);
      marked?.classList.remove(TARGETED);
    };
  }, [pathname]);
  return null;
}
