import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** Every file below a folder, as paths from that folder with `/`, sorted, so that what is made of them never depends on the disk's order. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    // Node 20.9 calls the folder `path`, later ones `parentPath`.
    .map((entry) => path.relative(folder, path.join((entry as { parentPath?: string }).parentPath ?? entry.path, entry.name)).split(path.sep).join('/'))
    .sort();
}
