import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv, guardCell } from '../../lib/export/csv';

// Cells as they may come: any text, with all that CSV and spreadsheets care about more often than chance would give.
const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', "'", '=', '+', '-', '@', '\t', '＝', '＋', '－', '＠', '1', '.', '约', '余', '件', '；', ' ', ''), maxLength: 8 }),
  fc.integer().map(String),
  fc.tuple(fc.nat(), fc.nat({ max: 999 })).map(([whole, part]) => `${whole}.${part}`),
);
// A row without cells, or of one empty cell, is an empty line to every reader.
const rows = fc.integer({ min: 2, max: 6 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));

/** Someone else's reader of CSV. */
function read(csv: string): string[][] {
  return parse(csv, { bom: true, record_delimiter: '\r\n' });
}

describe('A CSV file', () => {
  it('gives another reader the very cells that were written, but for the guard before formulas', () => {
    fc.assert(
      fc.property(rows, (written) => {
        expect(read(formatCsv(written))).toEqual(written.map((row) => row.map(guardCell)));
      }),
      { numRuns: 2000 },
    );
  });

  it('holds no cell that a spreadsheet takes for a formula', () => {
    fc.assert(
      fc.property(rows, (written) => {
        for (const each of read(formatCsv(written)).flat()) {
          if (/^[=+\-@\t\r\n＝＋－＠]/.test(each)) expect(each).toMatch(/^[+-]\d+(\.\d+)?$/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('loses nothing by the guard: it is one apostrophe, and numbers go without', () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect([text, `'${text}`]).toContain(guardCell(text));
        if (/^-?\d+(\.\d+)?$/.test(text)) expect(guardCell(text)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('opens rightly in Chinese Excel: UTF-8 with byte order mark, lines ended by CRLF', () => {
    const csv = formatCsv([['名称', '数值'], ['调解员', '696']]);
    expect([...Buffer.from(csv).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv.slice(1)).toBe('名称,数值\r\n调解员,696\r\n');
  });
});
