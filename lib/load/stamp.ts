import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** @returns when a folder's files were last changed, in ms: another number after any change of a file's content. */
export function readStamp(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Math.max(...files.map((file) => statSync(path.join(folder, file)).mtimeMs));
}
