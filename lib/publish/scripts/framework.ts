import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { HEAD_SCRIPT } from '../../mode/head-script';
import { listFiles, listPages } from '../files';
import { isInlineCode, SCRIPT } from '../security/html';

const SCRIPT_PRELOAD = /<link\b(?=[^>]*\srel="(?:preload|modulepreload)")(?=[^>]*\sas="script")[^>]*>/g;
/** Where React would go on. */
const MARKS = /<!--[\s\S]*?-->|<div hidden="">\s*<\/div>/g;
/** What Next's router would fetch, and its code. */
const FILES = /(?:^|\/)(?:index|__next\.[^/]*)\.txt$|^_next\/static\/.*\.js$/;

/**
 * Takes out of a built site what Next would start in a browser: pages are finished without it.
 * @param folder the built site; its pages are changed and files removed.
 */
export async function removeFramework(folder: string): Promise<void> {
  for (const file of await listPages(folder)) {
    const page = path.join(folder, file);
    await writeFile(page, stripPage(await readFile(page, 'utf8')));
  }
  for (const file of await listFiles(folder)) if (FILES.test(file)) await rm(path.join(folder, file));
}

/** A page without Next's code and what it is given. Data and the script in the head stay. */
export function stripPage(html: string): string {
  return html
    .replace(SCRIPT, (element: string, attributes: string, code: string) => (code === HEAD_SCRIPT || !runs(attributes) ? element : ''))
    .replace(SCRIPT_PRELOAD, '')
    .replace(MARKS, '');
}

function runs(attributes: string): boolean {
  return /\ssrc=/.test(attributes) || isInlineCode(attributes);
}
