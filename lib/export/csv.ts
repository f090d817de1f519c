import type { DataRecord } from '../../data/schema';
import { cellOf, COLUMNS } from './columns';

const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';
// What makes a spreadsheet take a cell for a formula; the full-width signs do so in Chinese editions.
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/** Records as a CSV file with one header row. */
export function recordsToCsv(records: readonly DataRecord[]): string {
  return formatCsv([COLUMNS.map(({ header }) => header), ...records.map((record) => COLUMNS.map((column) => cellOf(column, record)))]);
}

/**
 * Rows as CSV (RFC 4180) that also Chinese editions of Excel open rightly: UTF-8 with byte order mark, CRLF, and an
 * apostrophe before a cell that would be taken for a formula. Numbers stay as they are.
 */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => row.map(formatCell).join(',') + LINE_END).join('');
}

function formatCell(cell: string): string {
  const safe = guardCell(cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A cell that no spreadsheet takes for a formula. */
export function guardCell(cell: string): string {
  return FORMULA_START.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}
