'use client';

import { useSyncExternalStore } from 'react';

const CHANGED = 'querychange';

/** What was written last; a browser may refuse to take it into the address (Safari, after a hundred times in half a minute). */
let written: string | null = null;

/** The query part of the page's address (`?q=…`), empty in the HTML. It is the page's state: Back and shared links restore it. */
export function useQuery(): string {
  return useSyncExternalStore(subscribe, () => written ?? window.location.search, () => '');
}

/**
 * Changes the query part of the address. The router is handed its own state back, so that it knows the entry and redraws nothing.
 * @param how `replace` while a reader is typing, `push` for a step that Back should undo.
 */
export function writeQuery(query: string, how: 'push' | 'replace'): void {
  written = query;
  const address = window.location.pathname + query + window.location.hash;
  try {
    if (how === 'push') window.history.pushState(window.history.state, '', address);
    else window.history.replaceState(window.history.state, '', address);
  } catch {
    // The page follows what was written all the same; only the address is behind.
  }
  window.dispatchEvent(new Event(CHANGED));
}

function subscribe(onChange: () => void): () => void {
  const onTraverse = () => {
    written = null;
    onChange();
  };
  written = null;
  window.addEventListener('popstate', onTraverse);
  window.addEventListener(CHANGED, onChange);
  return () => {
    window.removeEventListener('popstate', onTraverse);
    window.removeEventListener(CHANGED, onChange);
  };
}
