import { unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type CellObject } from 'write-excel-file/node';
import { decimalsOf } from '../number/decimal';
import { fitToPaper } from './xlsx-paper';

/** A cell: always text here, written as a number where `number` says so and nothing is lost by it. */
export interface SheetCell {
  text: string;
  number?: boolean;
}

/** A sheet as a reader sees it: one header row that stays in sight and can be filtered. */
export interface SheetModel {
  name: string;
  /** In characters, one per column. */
  widths: readonly number[];
  header: readonly string[];
  rows: readonly (readonly SheetCell[])[];
  /** Columns on the left that stay in sight. */
  stickyColumns?: number;
  /** Columns from the left that are printed; all, where this is left out. */
  printedColumns?: number;
}

const LOOK = { fontFamily: 'Microsoft YaHei', fontSize: 11 };
const HEADER_LOOK = { wrap: true, fontWeight: 'bold', textColor: '#ffffff', backgroundColor: '#12436d', alignVertical: 'center' } as const;
// A zip holds local times from 1980 on; a clock's would make two builds differ.
const ZIP_EPOCH = new Date(1980, 0, 1);

/** Writes an Excel workbook; the same sheets give the same bytes. */
export async function writeWorkbook(sheets: readonly SheetModel[]): Promise<Uint8Array> {
  const workbook = await writeExcelFile(
    sheets.map(({ name, widths, header, rows, stickyColumns = 0 }) => ({
      sheet: name,
      data: [header.map((value) => ({ ...HEADER_LOOK, value, type: String })), ...rows.map((row) => row.map(toCell))],
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      stickyColumnsCount: stickyColumns,
      orientation: 'landscape' as const,
    })),
    { ...LOOK, features: [fitToPaper(sheets)] },
  ).toBuffer();
  return zipSync(unzipSync(workbook), { mtime: ZIP_EPOCH, level: 9 });
}

function toCell({ text, number = false }: SheetCell): CellObject | null {
  if (text === '') return null;
  const look = { alignVertical: 'top' } as const;
  if (!number || !survivesAsNumber(text)) return { ...look, value: text, type: String, wrap: true, format: '@' };
  const decimals = decimalsOf(text);
  // Trailing zeros are the report's: 5.20 is not shown as 5.2.
  return { ...look, value: Number(text), type: Number, align: 'right', format: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}` };
}

/** Spreadsheets hold numbers as binary fractions: a decimal that is not the same again afterwards stays text. */
function survivesAsNumber(text: string): boolean {
  return Number(text).toFixed(decimalsOf(text)) === text && text.replace('.', '').length <= 15;
}
