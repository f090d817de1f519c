'use client';

import { Fragment, type ReactNode } from 'react';
import { useMode } from './mode-store';

/**
 * A panel's table and charts in the order in which they are shown, so that keyboard and screen reader go the way of the eye:
 * charts first, in 长者模式 the table first. The style sheet has put them there before this runs, and nothing moves.
 */
export function ReadingOrder({ charts, table }: { charts: ReactNode; table: ReactNode }) {
  const { elder } = useMode();
  const parts = [<Fragment key="charts">{charts}</Fragment>, <Fragment key="table">{table}</Fragment>];
  return elder ? parts.reverse() : parts;
}
