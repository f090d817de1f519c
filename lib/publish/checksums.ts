import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listFiles } from './files';

/** Name of the list of checksums, in the site's first folder. */
export const CHECKSUMS = 'SHA256SUMS';

// Compressed copies are the same files on another way: what a reader gets is the file.
const COPY = /\.(?:br|gz)$/;

/**
 * Writes the SHA-256 of every file that the site serves, so that whoever holds a copy can check it: `sha256sum -c SHA256SUMS`
 * in its folder.
 */
export async function writeChecksums(folder: string): Promise<void> {
  const lines: string[] = [];
  for (const file of (await listFiles(folder)).filter((name) => name !== CHECKSUMS && !COPY.test(name))) {
    lines.push(`${createHash('sha256').update(await readFile(path.join(folder, file))).digest('hex')}  ${file}\n`);
  }
  await writeFile(path.join(folder, CHECKSUMS), lines.join(''));
}
