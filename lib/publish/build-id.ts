import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { listFiles } from './files';

const LENGTH = 12;

/**
 * A name for a build made from what goes into it: the same sources give the same name, on any machine and at any time, and a
 * browser that still holds an older build sees that this is another.
 * @param sources files and folders from the project's root.
 * @param settings what else the build depends on.
 */
export async function readBuildId(sources: readonly string[], settings: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const source of sources) {
    for (const file of await listSource(source)) hash.update(`\0${file}\0`).update(await readFile(file));
  }
  return hash.digest('hex').slice(0, LENGTH);
}

async function listSource(source: string): Promise<string[]> {
  if ((await stat(source)).isFile()) return [source];
  // What begins with a dot is left by an editor or the system.
  const files = (await listFiles(source)).filter((file) => !/(^|\/)\./.test(file));
  return files.map((file) => path.posix.join(source, file));
}
