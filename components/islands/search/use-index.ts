import { useSyncExternalStore } from 'react';
import type { SearchIndex } from '../../../lib/page/search-index';

/** The index, or what keeps it from being there. */
export type IndexState = 'idle' | 'loading' | 'failed' | SearchIndex;

/** Fetched once for all visits of the page; a failure is no reason not to try again. */
let state: IndexState = 'idle';
const listeners = new Set<() => void>();

/** @returns what there is of the index; {@link loadSearchIndex} fetches it. */
export function useSearchIndex(): IndexState {
  return useSyncExternalStore(subscribe, () => state);
}

/** Fetches the index where it is not there or on its way. Never throws: a failure is a state. */
export function loadSearchIndex(): void {
  if (state !== 'idle' && state !== 'failed') return;
  tell('loading');
  fetchIndex().then(tell, () => tell('failed'));
}

async function fetchIndex(): Promise<SearchIndex> {
  // Beside the page, wherever the site lives on its host.
  const folder = window.location.pathname.replace(/[^/]*$/, '');
  const response = await fetch(`${folder}index.json`);
  if (!response.ok) throw new Error(`The search index answered ${response.status}`);
  return (await response.json()) as SearchIndex;
}

function tell(next: IndexState): void {
  state = next;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
