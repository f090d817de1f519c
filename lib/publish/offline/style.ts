import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { BINARY_TYPES, TEXT_TYPES } from '../media-types';

/** A link to a style sheet. */
export const SHEET = /<link\b(?=[^>]*\srel="stylesheet")[^>]*\shref="([^"]+)"[^>]*>/g;
const ADDRESS = /url\(["']?(?!data:|#)([^"')]+)["']?\)/g;

/**
 * All styles of a page in one text that fetches nothing.
 * @param html of the page.
 * @throws where a style sheet or what it names is not in the site.
 */
export async function readStyles(html: string, folder: string, basePath: string): Promise<string> {
  const addresses = [...new Set([...html.matchAll(SHEET)].map(([, address = '']) => address))];
  const sheets = await Promise.all(addresses.map((address) => readSheet(path.join(folder, address.slice(basePath.length)))));
  if (sheets.length === 0) throw new Error('The page of the offline edition has no style sheet.');
  return sheets.join('\n');
}

async function readSheet(file: string): Promise<string> {
  const css = await readFile(file, 'utf8');
  const files = new Map<string, string>();
  for (const [, address = ''] of css.matchAll(ADDRESS)) files.set(address, await toData(path.join(path.dirname(file), address)));
  return css.replace(ADDRESS, (_, address: string) => `url("${files.get(address) ?? ''}")`);
}

async function toData(file: string): Promise<string> {
  const ending = path.extname(file);
  const type = TEXT_TYPES[ending] ?? BINARY_TYPES[ending];
  if (!type) throw new Error(`${file}: its kind is not known`);
  return `data:${type};base64,${(await readFile(file)).toString('base64')}`;
}
