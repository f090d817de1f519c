'use client';

import { useSyncExternalStore } from 'react';

const neverChanges = () => () => undefined;

/** False in the HTML and while the page comes to life, true afterwards: for what only makes sense where a script runs. */
export function useScripted(): boolean {
  return useSyncExternalStore(neverChanges, () => true, () => false);
}
