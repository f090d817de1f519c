import { startPresses } from './press';

/** Starts behaviours one after the other: where one fails, the others work all the same, and the fault is reported. */
export function startAll(behaviours: readonly (() => void)[]): void {
  for (const start of [...behaviours, startPresses]) {
    try {
      start();
    } catch (error) {
      window.setTimeout(() => {
        throw error;
      });
    }
  }
}
