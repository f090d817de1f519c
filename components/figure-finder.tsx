'use client';

import { useMemo } from 'react';
import { arrangeRows, EVERYTHING, nextSort, parseFilter, printFilter, toRowFacts, type Filter, type SortColumn } from '../lib/page/data-filter';
import type { DataRow } from '../lib/page/data-page';
import { DataTableRow } from './data-table-row';
import { FinderControls, type FinderChoices } from './finder-controls';
import { SortHeader } from './sort-header';
import { useQuery, writeQuery } from './use-query';

interface FigureFinderProps {
  caption: string;
  report: string;
  choices: FinderChoices;
  /** In the report's order. Plain words: the page carries them once beside its HTML, not the rows made of them. */
  rows: readonly DataRow[];
}

/** The table of all figures. Without a script it is just that; with one it can be searched, filtered and sorted, and the address says how. */
export function FigureFinder({ caption, report, choices, rows }: FigureFinderProps) {
  const query = useQuery();
  const filter = useMemo(() => parseFilter(query, { sections: choices.sections.map(({ id }) => id), units: choices.units.map(({ unit }) => unit) }), [query, choices]);
  const facts = useMemo(() => rows.map(toRowFacts), [rows]);
  const places = useMemo(() => arrangeRows(facts, filter), [facts, filter]);
  const change = (part: Partial<Filter>, how: 'push' | 'replace' = 'push') => writeQuery(printFilter({ ...filter, ...part }), how);
  return (
    <>
      <FinderControls
        filter={filter}
        choices={choices}
        found={places.length}
        total={rows.length}
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
        <tbody role="rowgroup">
          {places.map((place) => {
            const row = rows[place];
            return row && <DataTableRow key={row.id} row={row} report={report} />;
          })}
        </tbody>
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
