'use client';

import { useMemo, type ReactNode } from 'react';
import { arrangeRows, EVERYTHING, nextSort, parseFilter, printFilter, toRowFacts, type Filter, type RowWords, type SortColumn } from '../lib/page/data-filter';
import { FinderControls, type FinderChoices } from './finder-controls';
import { SortHeader } from './sort-header';
import { useArrangement } from './use-arrangement';
import { useQuery, writeQuery } from './use-query';

interface FigureFinderProps {
  caption: string;
  choices: FinderChoices;
  /** Of every row, in the order of the rows. */
  words: readonly RowWords[];
  /** The rows, as the server has drawn them: they are hidden and put in order where they stand, never drawn again. */
  children: ReactNode;
}

/** The table of all figures. Without a script it is just that; with one it can be searched, filtered and sorted, and the address says how. */
export function FigureFinder({ caption, choices, words, children }: FigureFinderProps) {
  const query = useQuery();
  const filter = useMemo(() => parseFilter(query, { sections: choices.sections.map(({ id }) => id), units: choices.units.map(({ unit }) => unit) }), [query, choices]);
  const facts = useMemo(() => words.map(toRowFacts), [words]);
  const places = useMemo(() => arrangeRows(facts, filter), [facts, filter]);
  const body = useArrangement(places);
  const change = (part: Partial<Filter>, how: 'push' | 'replace' = 'push') => writeQuery(printFilter({ ...filter, ...part }), how);
  return (
    <>
      <FinderControls
        filter={filter}
        choices={choices}
        found={places.length}
        total={words.length}
        onChange={change}
        onReset={() => writeQuery(printFilter(EVERYTHING), 'push')}
      />
      <table className="figure-list" role="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {COLUMNS.map(({ word, column }) => (
              <SortHeader key={word} word={word} sort={filter.sort?.column === column ? filter.sort : null} onSort={column && (() => change({ sort: nextSort(filter.sort, column) }))} />
            ))}
          </tr>
        </thead>
        <tbody ref={body} role="rowgroup">{children}</tbody>
      </table>
    </>
  );
}

const COLUMNS: readonly { word: string; column?: SortColumn }[] = [
  { word: '指标', column: 'label' },
  { word: '数值', column: 'value' },
  { word: '章节', column: 'section' },
  { word: '时点和范围' },
  { word: '含义' },
];
