import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../../lib/publish/files';
import { isOffline } from '../../lib/publish/offline/place';
import { readBasePath } from '../../lib/publish/base-path';

const FOLDER = 'out';

/** Names of the built site's files that end so, without the compressed copies, and without the reports in one file, which are no pages of it. */
export async function listBuilt(ending: string): Promise<string[]> {
  return (await listFiles(FOLDER)).filter((file) => file.endsWith(ending) && !isOffline(file));
}

export function readBuilt(file: string): string {
  return readFileSync(path.join(FOLDER, file), 'utf8');
}

/** Built files that a page's HTML names by an attribute, such as the `src` of its scripts. */
export function listNamed(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, address = '']) => address.slice(readBasePath().length + 1));
}
