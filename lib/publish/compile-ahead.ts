import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listFiles, listPages } from './files';
import { STATIC } from './security/places';

const CHUNKS = `${STATIC}chunks/`;
/** What every page runs when it opens. */
const STARTS = new RegExp(`<script src="[^"]*/${CHUNKS}([^"/]+)\\.js" async=`, 'g');
/** Tells Chromium 136 and newer to compile all of a file while it arrives, beside the page's own work; to others a comment. */
const HINT = '//# allFunctionsCalledOnLoad\n';
/** Names change with the content: a browser may hold the file as it was before. */
const SUFFIX = '.ahead';
const NAMING = /\.(?:html|js|txt)$/;

/**
 * Has the scripts that pages start with compiled while they arrive, and others that are run as a whole: otherwise functions are
 * compiled one by one when they are first called, while the reader waits for the page to answer.
 * @param folder the built site; the scripts get other names, everywhere.
 * @param others more of them, as paths below `_next/`.
 * @returns the scripts' new names.
 */
export async function compileAhead(folder: string, others: readonly string[]): Promise<string[]> {
  const chunks = new Set(others.map((other) => path.posix.basename(other, '.js')).filter((chunk) => !chunk.endsWith(SUFFIX)));
  for (const page of await listPages(folder)) {
    for (const [, chunk = ''] of (await readFile(path.join(folder, page), 'utf8')).matchAll(STARTS)) {
      if (!chunk.endsWith(SUFFIX)) chunks.add(chunk);
    }
  }
  if (chunks.size === 0) return [];
  await renameEverywhere(folder, chunks);
  for (const chunk of chunks) {
    const [from, to] = [path.join(folder, CHUNKS, `${chunk}.js`), path.join(folder, CHUNKS, `${chunk}${SUFFIX}.js`)];
    await writeFile(from, HINT + (await readFile(from, 'utf8')));
    await rename(from, to);
  }
  return [...chunks].map((chunk) => `${chunk}${SUFFIX}.js`).sort();
}

/** Pages, payloads, and the scripts that fetch others, name scripts by their path. */
async function renameEverywhere(folder: string, chunks: ReadonlySet<string>): Promise<void> {
  const names = /(static\/chunks\/)([^"'\\\s/]+?)(?=\.js\b)/g;
  for (const file of (await listFiles(folder)).filter((name) => NAMING.test(name))) {
    const text = await readFile(path.join(folder, file), 'utf8');
    const renamed = text.replace(names, (name: string, place: string, chunk: string) => (chunks.has(chunk) ? `${place}${chunk}${SUFFIX}` : name));
    if (renamed !== text) await writeFile(path.join(folder, file), renamed);
  }
}
