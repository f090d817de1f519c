'use client';

import { useEffect } from 'react';
import { layOutWhenIdle } from './far-away';

/** See `layOutWhenIdle`. */
export function LayOutPanel({ id }: { id: string }) {
  useEffect(() => {
    const panel = document.getElementById(id);
    return panel ? layOutWhenIdle(panel) : undefined;
  }, [id]);
  return null;
}
