'use client';

import { useCallback, useEffect, useRef, useState, type RefObject, type SyntheticEvent } from 'react';

interface Menu {
  menu: RefObject<HTMLDetailsElement | null>;
  open: boolean;
  onToggle: (event: SyntheticEvent<HTMLDetailsElement>) => void;
  /** Closes it without moving the focus. */
  close: () => void;
}

/** What a script adds to a menu that is a `details` element: Escape closes it and gives the focus back, as do a press and a focus elsewhere without that. */
export function useMenu(): Menu {
  const menu = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  const onToggle = useCallback(({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) => setOpen(currentTarget.open), []);
  const close = useCallback(() => {
    if (menu.current) menu.current.open = false;
  }, []);

  useEffect(() => {
    const element = menu.current;
    if (!open || !element) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      close();
      element.querySelector('summary')?.focus();
    };
    const onElsewhere = ({ target }: Event) => {
      if (target instanceof Node && !element.contains(target)) close();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('mousedown', onElsewhere);
    document.addEventListener('focusin', onElsewhere);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('mousedown', onElsewhere);
      document.removeEventListener('focusin', onElsewhere);
    };
  }, [open, close]);

  return { menu, open, onToggle, close };
}
