'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

/** Pages that fill a screen or a frame and have a head and foot of their own, or are made into something else. */
const BARE = /^\/embed\/|\/(?:present|offline)\/?$/;

/** What stands around every page but a presentation, a panel in a frame and the offline edition. */
export function OffStage({ children }: { children: ReactNode }) {
  return BARE.test(usePathname()) ? null : children;
}
