import { readdirSync } from 'node:fs';
import path from 'node:path';
import { SITE_FOLDER } from '../../lib/commands/steps/build';
import type { ISLANDS } from '../../lib/publish/scripts/bundle';

/** Folder of the site's own scripts in the built site. */
export const SCRIPTS_FOLDER = '_next/static/scripts';

/** What every page starts with, the islands, and what islands share: React first of all. */
export type ScriptName = 'start' | 'part' | (typeof ISLANDS)[number];

/**
 * The built files of a script, which change their names with their content.
 * @throws where there is none: a test that looks for it would pass for ever.
 */
export function findScripts(name: ScriptName): string[] {
  const files = readdirSync(path.join(SITE_FOLDER, SCRIPTS_FOLDER)).filter((file) => new RegExp(`^${name}-\\w+\\.js$`).test(file));
  if (files.length === 0) throw new Error(`The built site has no script ${name}.`);
  return files;
}

/** Fits the addresses of scripts, as routes of Playwright take it. */
export function scriptPattern(...names: ScriptName[]): RegExp {
  const files = names.flatMap(findScripts).map((file) => file.replace('.', '\\.'));
  return new RegExp(`/${SCRIPTS_FOLDER}/(?:${files.join('|')})$`);
}
