import { FIRST_ROWS, printFacts, wordAll, type SortColumn } from '../lib/page/data-filter';
import type { DataRow } from '../lib/page/data-page';
import { DataTableRow } from './data-table-row';
import { FinderControls, type FinderChoices } from './finder-controls';

interface FigureFinderProps {
  caption: string;
  report: string;
  choices: FinderChoices;
  /** In the report's order. */
  rows: readonly DataRow[];
}

/** The table of all figures. With a script it can be searched, filtered and sorted (components/behaviours/row-filter.ts) by the facts beside it. */
export function FigureFinder({ caption, report, choices, rows }: FigureFinderProps) {
  return (
    <>
      <FinderControls choices={choices} total={rows.length} />
      <table className="figure-list" role="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {COLUMNS.map(({ word, column }) => <th key={word} scope="col" role="columnheader" data-sort={column}>{word}</th>)}
          </tr>
        </thead>
        <tbody role="rowgroup">{rows.map((row) => <DataTableRow key={row.id} row={row} report={report} />)}</tbody>
      </table>
      {rows.length > FIRST_ROWS && <button type="button" className="button finder-more needs-script" data-press="finder-more">{wordAll(rows.length)}</button>}
      {/* Plain data; it holds no “<”, which JSON writes as it likes. */}
      <script type="application/json" className="figure-facts" dangerouslySetInnerHTML={{ __html: printFacts(rows).replaceAll('<', '\\u003c') }} />
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
