'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

/** Pages that fill a screen or a frame and have a head and foot of their own. */
const BARE = /^\/embed\/|\/present\/?$/;

/** What stands around every page but a presentation and a panel in a frame. */
export function OffStage({ children }: { children: ReactNode }) {
  return BARE.test(usePathname()) ? null : children;
}
