'use client';

import { useEffect, useState } from 'react';

const PAUSE = 700;

/**
 * A text once it has stood still for a moment, so that a result is announced once and not at every key.
 * @returns empty until the text is no longer the one of the beginning: what nobody asked for is not announced.
 */
export function useSettled(text: string): string {
  const [first] = useState(text);
  const [settled, setSettled] = useState('');
  useEffect(() => {
    if (settled === '' && text === first) return undefined;
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text, first, settled]);
  return settled;
}
