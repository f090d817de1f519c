import { useSyncExternalStore } from 'react';
import type { Mode } from '../../lib/mode';
import { readMode, subscribeMode } from '../browser/mode-store';

/** The settings in force, in an island. */
export function useMode(): Mode {
  return useSyncExternalStore(subscribeMode, readMode);
}
