import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type Fault, withLine } from './fault';
import { describeIssues } from './issues';
import { parseJson } from './json';
import type { LoadedFile } from './loaded';
import { checksum, normaliseSource } from './source';

/** What came of reading one file: its value unless it is faulty. */
export interface FileResult<Value> {
  loaded?: LoadedFile<Value>;
  faults: Fault[];
}

/** Reads one JSON file and validates it strictly. Never throws for what the file holds or for its absence. */
export function readJson<Value>(file: string, schema: z.ZodType<Value>): FileResult<Value> {
  const content = readText(file);
  if (content === undefined) return { faults: [missing(file)] };
  const garbled = checkEncoding(file, content);
  if (garbled.length > 0) return { faults: garbled };
  const { json, faults } = parseJson(file, content);
  if (!json) return { faults };
  const result = schema.safeParse(json.value, { reportInput: true });
  if (result.success) {
    const sha256 = checksum(normaliseSource(content));
    return { loaded: { file, value: result.data, sha256, lineOf: json.lineOf }, faults: [] };
  }
  return { faults: describeIssues(result.error.issues, fieldsOf(z.toJSONSchema(schema, { io: 'input' }))).map((issue) => withLine({ file, ...issue }, json.lineOf(issue.path))) };
}

/** Names of all fields of a JSON Schema. */
function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema ? Object.keys(schema.properties as object) : [];
  return [...own, ...Object.values(schema).flatMap(fieldsOf)];
}

/** The same for a file that need not be there: without it there is nothing, and nothing wrong. */
export function readJsonIfThere<Value>(file: string, schema: z.ZodType<Value>): FileResult<Value> {
  return existsSync(file) ? readJson(file, schema) : { faults: [] };
}

/** A file's content as UTF-8, or undefined where there is no such file. */
export function readText(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Names of a folder's entries of one sort, in a fixed order; none where the folder does not exist. */
export function readFolder(folder: string, sort: 'file' | 'folder'): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => (sort === 'file' ? entry.isFile() : entry.isDirectory()) && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

/** A file saved in another encoding than UTF-8 (GBK is usual) is read with replacement characters. */
export function checkEncoding(file: string, content: string): Fault[] {
  const offset = content.indexOf('\ufffd');
  if (offset === -1) return [];
  const line = content.slice(0, offset).split('\n').length;
  return [{ file, line, path: '', problem: '文件不是 UTF-8 编码，有读不出的字', remedy: '用编辑器打开原来的文件，另存为 UTF-8（不要存成 GBK 或 ANSI）' }];
}

function missing(file: string): Fault {
  return { file, path: '', problem: '文件不存在', remedy: `新建这个文件，或检查文件名是否写错${hintOfFile(file)}` };
}

/**
 * A file that was saved under nearly the name that is looked for, told for a remedy: Windows hides a second .txt; names may differ
 * in width, case or blanks.
 */
export function hintOfFile(file: string): string {
  const [folder, wanted] = [path.dirname(file), path.basename(file)];
  const plain = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s|\.txt$|\(\d+\)/g, '').replace(/\.(?:txt|json)$/, '');
  const near = readFolder(folder, 'file').find((name) => name !== wanted && plain(name) === plain(wanted));
  if (near === undefined) return '';
  const isHidden = near.toLowerCase() === `${wanted.toLowerCase()}.txt`;
  return `。文件夹里有「${near}」：${isHidden ? '它的扩展名 .txt 被系统藏起来了，' : ''}把它改名为「${wanted}」`;
}
