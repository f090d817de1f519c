'use client';

import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Shows only some rows of a table, in a given order, without drawing any of them again.
 * @param places which rows, by their place in the table as it was drawn.
 * @returns goes to the element that holds the rows.
 */
export function useArrangement(places: readonly number[]): RefObject<HTMLTableSectionElement | null> {
  const parent = useRef<HTMLTableSectionElement>(null);
  const drawn = useRef<Element[]>([]);
  useLayoutEffect(() => {
    const element = parent.current;
    if (!element) return;
    if (drawn.current.length === 0) drawn.current = Array.from(element.children);
    const shown = new Set(places);
    const rest = drawn.current.map((_, place) => place).filter((place) => !shown.has(place));
    const wanted = [...places, ...rest].flatMap((place) => drawn.current[place] ?? []);
    drawn.current.forEach((child, place) => child.toggleAttribute('hidden', !shown.has(place)));
    // Moving an element takes the focus from what is inside: nothing is moved that stands right already.
    wanted.forEach((child, index) => {
      if (element.children[index] !== child) element.insertBefore(child, element.children[index] ?? null);
    });
  }, [places]);
  return parent;
}
