import type writeExcelFile from 'write-excel-file/node';
import { getCellAddress } from 'write-excel-file/utility';
import type { SheetModel } from './xlsx';

type Feature = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>['features']>[number];
type Printed = Pick<SheetModel, 'name' | 'header' | 'rows' | 'printedColumns'>;

/** Margins of an A4 sheet in inches: narrower than Excel's, so that letters stay large when a table is fitted to the width. */
const MARGINS = '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>';

/**
 * What the library leaves to its users: filter buttons on the header row; on paper each sheet as wide as the page, its header on
 * every page, its name and the page's number at the foot.
 */
export function fitToPaper(sheets: readonly Printed[]): Feature {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': { transform: (xml, _options, { sheetIndex }) => (sheets[sheetIndex] ? layOut(xml, sheets[sheetIndex]) : xml) },
        // The schema wants the names of a workbook where the library leaves an empty element for them.
        'xl/workbook.xml': { transform: (xml) => xml.replace('<definedNames/>', `<definedNames>${sheets.map(nameAreas).join('')}</definedNames>`) },
      },
    },
  };
}

function layOut(xml: string, sheet: Printed): string {
  const { name, header } = sheet;
  return xml
    .replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace('</sheetData>', `</sheetData><autoFilter ref="A1:${cornerOf(sheet, header.length)}"/>`)
    .replace(/<pageMargins[^>]*\/>/, MARGINS)
    .replace(/<pageSetup[^>]*\/>/, `<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;L${name}&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`);
}

function nameAreas(sheet: Printed, index: number): string {
  const { name, header, printedColumns = header.length } = sheet;
  const area = cornerOf(sheet, printedColumns).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  const define = (area: string, range: string) => `<definedName name="_xlnm.${area}" localSheetId="${index}">'${name}'!${range}</definedName>`;
  return define('Print_Area', `$A$1:${area}`) + define('Print_Titles', '$1:$1');
}

/** Address of the last cell of so many columns. */
function cornerOf({ rows }: Printed, columns: number): string {
  return getCellAddress(rows.length, columns - 1);
}
