import { readFileSync } from 'node:fs';
import path from 'node:path';

/** @param file of the project's own, from its root, that is no code of ours to import: how a document is set. */
export function readTemplate(file: string): string {
  return readFileSync(path.join(process.cwd(), file), 'utf8');
}
