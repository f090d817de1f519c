import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { isOffline } from './offline/place';

/** The site's pages among its files: every one that a browser may be sent to, and so no report in one file. */
export async function listPages(folder: string): Promise<string[]> {
  return (await listFiles(folder)).filter((file) => file.endsWith('.html') && !isOffline(file));
}

/** Every file below a folder, as paths from that folder with `/`, sorted, so that what is made of them never depends on the disk's order. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    // Node 20.9 calls the folder `path`, later ones `parentPath`.
    .map((entry) => path.relative(folder, path.join((entry as { parentPath?: string }).parentPath ?? entry.path, entry.name)).split(path.sep).join('/'))
    .sort();
}
