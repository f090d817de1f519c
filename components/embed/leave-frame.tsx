'use client';

import type { MouseEvent, ReactNode } from 'react';

/** Links to other pages open a window of their own: nobody wants the whole site inside a frame. */
export function LeaveFrame({ children }: { children: ReactNode }) {
  return <div onClickCapture={leave}>{children}</div>;
}

function leave({ target }: MouseEvent): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link || link.getAttribute('href')?.startsWith('#')) return;
  link.target = '_blank';
  link.rel = 'noopener';
}
