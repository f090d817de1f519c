'use client';

import { useEffect, type RefObject } from 'react';

/** Escape closes what is open, wherever inside the focus is, and gives the focus back to the button that opened it. */
export function useEscape(box: RefObject<HTMLElement | null>, open: boolean, close: () => void): void {
  useEffect(() => {
    const element = box.current;
    if (!open || !element) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      close();
      element.querySelector<HTMLElement>('summary, [aria-expanded]')?.focus();
    };
    element.addEventListener('keydown', onKey);
    return () => element.removeEventListener('keydown', onKey);
  });
}
