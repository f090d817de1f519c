'use client';

import type { ReactNode } from 'react';
import { useDeckState } from './deck-context';

/** The box of one slide. All stand one under the other; on a meeting room's screen only the current one is shown. */
export function SlideFrame({ id, kind, children }: { id: string; kind: string; children: ReactNode }) {
  const { current } = useDeckState();
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={`slide slide-of-${kind}`} data-current={current === id}>
      {children}
    </section>
  );
}
