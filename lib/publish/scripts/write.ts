import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { STATIC } from '../security/places';
import { bundleSite } from './bundle';

/** Folder of the scripts in the built site. */
const SCRIPTS = `${STATIC}scripts/`;

/**
 * Writes the site's own scripts.
 * @param folder the built site.
 * @returns path of what every page starts with, from the site's first folder.
 */
export async function writeScripts(folder: string): Promise<string> {
  const { entry, islands } = await bundleSite();
  await mkdir(path.join(folder, SCRIPTS), { recursive: true });
  for (const { name, content } of [entry, ...islands]) await writeFile(path.join(folder, SCRIPTS, name), content);
  return SCRIPTS + entry.name;
}
