import { shownOf } from '../view';
import type { TableModel, TableRow } from './section-table';

/** A table for a document: plain words in cells; a heading's row has one cell that is as wide as the table. */
export interface OfficialTable {
  caption: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

const HEAD = ['指标', '数值', '口径'] as const;

/** A section's table as it is pasted into a document; without rows where the section has no numbers. */
export function buildOfficialTable({ caption, groups }: TableModel): OfficialTable {
  return { caption, head: HEAD, rows: groups.flatMap(({ heading, rows }) => [...(heading ? [[heading]] : []), ...rows.map(toCells)]) };
}

function toCells({ value, basis }: TableRow): string[] {
  return [value.label, shownOf(value), basis.join('；') || '无另注'];
}
