import { useCallback, useSyncExternalStore } from 'react';

function subscribe(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
}

interface Fullscreen {
  active: boolean;
  /** Fills the screen with the element. False where the browser cannot or does not want to: everything must work without. */
  enter: (element: HTMLElement) => Promise<boolean>;
  /** Done when the window has its own size again. */
  leave: () => Promise<void>;
}

/** The browser's full screen, which it may refuse. */
export function useFullscreen(): Fullscreen {
  const active = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null, () => false);

  const enter = useCallback(async (element: HTMLElement) => {
    // Old browsers lack it, and frames often may not.
    const request = (element as Partial<Pick<HTMLElement, 'requestFullscreen'>>).requestFullscreen;
    if (!request) return false;
    try {
      await request.call(element);
      return true;
    } catch {
      return false;
    }
  }, []);

  const leave = useCallback(async () => {
    if (document.fullscreenElement) await document.exitFullscreen().catch(() => undefined);
  }, []);

  return { active, enter, leave };
}
