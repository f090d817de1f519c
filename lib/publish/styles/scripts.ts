import { build } from 'esbuild';
import { HEAD_SCRIPT } from '../../mode/head-script';
import { ISLANDS, SETTINGS } from '../scripts/bundle';

/** By what a page shows that a reader can open an island of it (components/behaviours). */
export const OPENED_BY: Record<(typeof ISLANDS)[number], RegExp> = {
  deck: /\bclass="present\b/,
  'live-chart': /\bchart-stage\b/,
  picture: /\bchart-menu\b/,
  // A number's sentence can be heard wherever it can be opened.
  player: /\bdata-press="read"|#src-/,
  search: /\bsite-search\b/,
  share: /\bdata-press="share"/,
};

/** The site's own code, as far as it can say which classes a page's elements get. */
export interface OwnCode {
  /** @returns what may run on a page. */
  of(html: string): string[];
}

export async function readOwnCode(): Promise<OwnCode> {
  const start = await read('components/behaviours/start.ts');
  const islands = await Promise.all(ISLANDS.map(async (name) => ({ isOn: OPENED_BY[name], code: await read(`components/islands/${name}.tsx`) })));
  return { of: (html) => [HEAD_SCRIPT, start, ...islands.filter(({ isOn }) => isOn.test(html)).map(({ code }) => code)] };
}

/** All that a script is bundled from but packages, which know no class of ours and say every word there is. */
async function read(entry: string): Promise<string> {
  const { outputFiles } = await build({ ...SETTINGS, entryPoints: [entry], packages: 'external', format: 'esm' });
  return outputFiles.map(({ text }) => text).join('\n');
}
