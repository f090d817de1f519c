'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

/** What stands around every page but a presentation, which fills the screen and has its own head and foot. */
export function OffStage({ children }: { children: ReactNode }) {
  return usePathname().replace(/\/$/, '').endsWith('/present') ? null : children;
}
