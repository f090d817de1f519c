import type { LoadedFile } from './loaded';

/** Something wrong in a data file, told so that the clerk who wrote it can put it right. In Chinese. */
export interface Fault {
  /** Path from the project's root. */
  file: string;
  line?: number;
  /** JSON path, such as figures[3].quote; empty for the file as a whole. */
  path: string;
  problem: string;
  remedy: string;
}

/** A fault at a JSON path of a loaded file, with the line that the path stands on. */
export function faultAt(file: LoadedFile<unknown>, path: string, problem: string, remedy: string): Fault {
  return withLine({ file: file.file, path, problem, remedy }, file.lineOf(path));
}

/** The same fault with its line, where there is one. */
export function withLine(fault: Omit<Fault, 'line'>, line: number | undefined): Fault {
  return line === undefined ? fault : { ...fault, line };
}

/** A fault as one paragraph for a terminal: where, what, and what to do. */
export function formatFault({ file, line, path, problem, remedy }: Fault): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `${place}${path ? `  ${path}` : ''}\n  问题：${problem}\n  办法：${remedy}`;
}
