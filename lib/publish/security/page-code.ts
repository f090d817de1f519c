import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SCRIPT } from './html';
import { PAGE_CODE } from './places';

const NAME_LENGTH = 16;
/** What Next writes inline below the content: how a page starts, and what its components are given. */
const START = /\sid="_R_"/;
const PAYLOAD = /^\s*(?:\(self\.__next_f=|self\.__next_f\.push\()/;

/**
 * Moves Next's inline scripts out of a page into a file of its own, run when the page has been read: then the pages' inline
 * scripts are the same everywhere and one policy serves the whole site, however many pages it has. Where the file is lost,
 * nothing starts and the page stays as it is read without scripts.
 * @param folder the built site; the file is written below its static files, named by its content.
 * @param basePath the site's folder on its host, or empty.
 * @returns the page's HTML without them.
 */
export async function movePageCode(html: string, folder: string, basePath: string): Promise<string> {
  const moved: string[] = [];
  const rest = html.replace(SCRIPT, (element: string, attributes: string, code: string) => {
    if (attributes.includes(' src=') || !(START.test(attributes) || PAYLOAD.test(code))) return element;
    return moved.push(code) === 1 ? PLACE : '';
  });
  if (moved.length === 0) return html;
  const content = moved.join(';\n');
  const name = `${PAGE_CODE}${createHash('sha256').update(content).digest('hex').slice(0, NAME_LENGTH)}.js`;
  await mkdir(path.join(folder, PAGE_CODE), { recursive: true });
  await writeFile(path.join(folder, name), content);
  return rest.replace(PLACE, () => `<script src="${basePath}/${name}" defer=""></script>`);
}

const PLACE = '<!--page-code-->';
