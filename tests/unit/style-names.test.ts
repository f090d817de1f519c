import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const SLIDES = 'app/[report]/present';
/** Set by a script on the root element, for all sheets. */
const SHARED = ['js'];
/** What larger letters change, on slides too. */
const OF_BOTH = 'app/modes.css';

it('No class means one thing on slides and another on the site: the offline edition holds the sheets of both', () => {
  const sheets = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css')).map((name) => path.posix.join('app', name.replaceAll('\\', '/')));
  const [slides, site] = [true, false].map((own) => classesOf(sheets.filter((sheet) => sheet.startsWith(SLIDES) === own && sheet !== OF_BOTH && !sheet.includes('/offline/'))));
  expect([...(slides ?? [])].filter((name) => site?.has(name) && !SHARED.includes(name))).toEqual([]);
});

function classesOf(sheets: readonly string[]): Set<string> {
  const rules = sheets.map((sheet) => readFileSync(sheet, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '').replace(/@import[^;]*;/g, ''));
  return new Set(rules.flatMap((css) => [...css.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name)));
}
