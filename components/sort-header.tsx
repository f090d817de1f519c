'use client';

import type { Sort } from '../lib/page/data-filter';
import { useScripted } from './use-scripted';

interface SortHeaderProps {
  word: string;
  /** How the table is sorted by this column now; null where it is not. */
  sort: Sort | null;
  /** Absent for a column that one cannot sort by. */
  onSort?: () => void;
}

/** A column's head: a button that sorts upwards, downwards, and gives back the report's order. Without a script only its word. */
export function SortHeader({ word, sort, onSort }: SortHeaderProps) {
  const scripted = useScripted();
  if (!onSort || !scripted) return <th scope="col" role="columnheader">{word}</th>;
  const direction = sort ? (sort.descending ? 'descending' : 'ascending') : 'none';
  return (
    <th scope="col" role="columnheader" aria-sort={direction}>
      <button type="button" className="sort-button" onClick={onSort}>
        {word}
        <span aria-hidden="true" className="sort-mark">{MARKS[direction]}</span>
      </button>
    </th>
  );
}

const MARKS = { none: '↕', ascending: '↑', descending: '↓' } as const;
