import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** A workbook as its XML has it: by sheet, rows of cells, each the written digits or text; '' where there is no cell. */
export type Workbook = Map<string, string[][]>;

/** Reads an Excel workbook without the library that writes it. Numbers stay the strings that the file holds. */
export function readWorkbook(content: Uint8Array): Workbook {
  const parts = unzipSync(content);
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const shared = readShared(part('xl/sharedStrings.xml'));
  const targets = new Map(readElements(part('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ Id = '', Target = '' }) => [Id, Target]));
  return new Map(
    readElements(part('xl/workbook.xml'), 'sheet').map(({ name = '', 'r:id': id = '' }) => [name, readSheet(part(`xl/${targets.get(id) ?? ''}`), shared)]),
  );
}

/** Names of the parts and the moment (1980-01-01 at the earliest) that the zip gives each. */
export function readZipTimes(content: Uint8Array): number[] {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const times: number[] = [];
  for (let at = 0; at + 46 < content.length; at += 1) if (view.getUint32(at, true) === 0x02014b50) times.push(view.getUint32(at + 12, true));
  return times;
}

function readShared(xml: string): string[] {
  const strings: string[] = [];
  parse(xml, {
    open: (name) => {
      if (name === 'si') strings.push('');
    },
    text: (text, path) => {
      if (path.at(-1) === 't') strings[strings.length - 1] += text;
    },
  });
  return strings;
}

function readElements(xml: string, wanted: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  parse(xml, {
    open: (name, attributes) => {
      if (name === wanted) found.push(attributes);
    },
  });
  return found;
}

function readSheet(xml: string, shared: readonly string[]): string[][] {
  const rows: string[][] = [];
  let column = 0;
  let isShared = false;
  parse(xml, {
    open: (name, attributes) => {
      if (name === 'row') rows.push([]);
      if (name !== 'c') return;
      column = columnOf(attributes.r ?? '');
      isShared = attributes.t === 's';
    },
    text: (text, path) => {
      const row = rows.at(-1);
      if (path.at(-1) !== 'v' || !row) return;
      while (row.length < column) row.push('');
      row[column] = isShared ? (shared[Number(text)] ?? '') : text;
    },
  });
  return rows;
}

/** Number of a column from a cell's address: A1 is 0, AA7 is 26. */
function columnOf(address: string): number {
  return [...address.replace(/\d+$/, '')].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

interface Handlers {
  open?: (name: string, attributes: Record<string, string>, path: readonly string[]) => void;
  text?: (text: string, path: readonly string[]) => void;
}

/** Reads XML strictly. @throws where it is not well-formed. */
export function parse(xml: string, { open, text }: Handlers): void {
  const parser = new SaxesParser();
  const path: string[] = [];
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name);
    open?.(name, attributes, path);
  });
  parser.on('text', (content) => text?.(content, path));
  parser.on('closetag', () => path.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}
