import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { HEAD_SCRIPT } from '../../mode/head-script';
import { listFiles } from '../files';
import { STATIC } from '../security/places';

/** By what a page shows that a reader can open an island of it (components/behaviours/island.ts). */
const OPENED_BY: Record<string, RegExp> = {
  deck: /\bclass="present\b/,
  'live-chart': /\bchart-stage\b/,
  picture: /\bchart-menu\b/,
  player: /\bdata-press="read"/,
  search: /\bsite-search\b/,
  share: /\bdata-press="share"/,
};

/** Bundles of lib/publish/scripts: what every page starts with, islands, and parts that islands share. */
const BUNDLE = /([a-z-]+)-[A-Z0-9]{8}\.js$/;

/** The site's own scripts. */
export interface Scripts {
  /** @returns the code that may run on a page. */
  of(html: string): string[];
}

/** @throws where an island has come whose pages are not known. */
export async function readScripts(folder: string): Promise<Scripts> {
  const files = (await listFiles(folder)).filter((file) => file.startsWith(`${STATIC}scripts/`) && file.endsWith('.js'));
  const bundles = await Promise.all(files.map(async (file) => ({ name: BUNDLE.exec(file)?.[1] ?? file, code: await readFile(path.join(folder, file), 'utf8') })));
  const unknown = bundles.find(({ name }) => name !== 'start' && name !== 'part' && !OPENED_BY[name]);
  if (unknown) throw new Error(`lib/publish/styles/scripts.ts must know which pages open ${unknown.name}: they need its styles.`);
  return {
    of: (html) => {
      const opened = bundles.filter(({ name }) => OPENED_BY[name]?.test(html));
      const shared = opened.length > 0 ? ['start', 'part'] : ['start'];
      return [HEAD_SCRIPT, ...[...opened, ...bundles.filter(({ name }) => shared.includes(name))].map(({ code }) => code)];
    },
  };
}
