import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { listFiles } from '../files';
import { hashOf } from './hash';
import { STATIC } from './places';

const CHECKED = /\.(?:js|css)$/;
const CODE = new URL('guard.browser.js', import.meta.url);

/**
 * The script that runs first on every page. It makes the Trusted Types policy that admits the site's own code and drawings and
 * nothing else, and has the browser check the hash of every script and style sheet that is fetched later.
 * @param folder the built site.
 * @param basePath the site's folder on its host, or empty.
 */
export async function buildGuard(folder: string, basePath: string): Promise<string> {
  const hashes: Record<string, string> = {};
  for (const file of (await listFiles(folder)).filter((name) => name.startsWith(`${STATIC}chunks/`) && CHECKED.test(name))) {
    hashes[file.slice(STATIC.length)] = hashOf(await readFile(path.join(folder, file)));
  }
  const settings: Record<string, unknown> = { PREFIX: `${basePath}/${STATIC}`, HASHES: hashes };
  return compact(await readFile(CODE, 'utf8')).replace(/\b(?:PREFIX|HASHES)\b/g, (name) => JSON.stringify(settings[name]));
}

/** Comments and indents are for those who read the source. */
function compact(code: string): string {
  return code
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))
    .join('\n');
}
