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

/** Starts what closes parts of a page: where it fails, all stand open, as without a script. */
export function openWhereFailed(start: () => void): void {
  try {
    start();
  } catch (error) {
    document.documentElement.classList.remove('js');
    throw error;
  }
}
