import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { SITE_FOLDER } from '../../lib/commands/steps/build';
import { HEAD_SCRIPT } from '../../lib/mode/head-script';
import { ISLANDS } from '../../lib/publish/scripts/bundle';
import { readInlineCode } from '../../lib/publish/security/html';
import { findScripts, SCRIPTS_FOLDER } from '../support/scripts';
import { listBuilt, listNamed, readBuilt } from './built';

const SRC = /<script\b[^>]*\ssrc="([^"]+)"/g;
const pages = await listBuilt('.html');
const [entry = ''] = findScripts('start');
const inFolder = (file: string) => `${SCRIPTS_FOLDER}/${file}`;

/** Files of an island as the page's script names them, its own last, each with its hash. */
function readNeeds(island: string): [name: string, hash: string][] {
  const list = new RegExp(`(?:"${island}"|\\b${island}):(\\[\\[.*?\\]\\])`).exec(readBuilt(inFolder(entry)))?.[1];
  if (list === undefined) throw new Error(`${entry} does not say what ${island} needs.`);
  return JSON.parse(list) as [string, string][];
}

test('every page starts with one script of at most 15 kB, and has none but that and the one in its head', () => {
  expect(findScripts('start')).toHaveLength(1);
  expect(brotliCompressSync(readBuilt(inFolder(entry))).length).toBeLessThanOrEqual(15_000);
  for (const page of pages) {
    const html = readBuilt(page);
    expect(listNamed(html, SRC), page).toEqual([inFolder(entry)]);
    expect(readInlineCode(html), page).toEqual([HEAD_SCRIPT]);
  }
});

test('nothing is left of Next’s runtime: neither code nor what it is given', async () => {
  for (const page of pages) expect(readBuilt(page), page).not.toMatch(/__next_f|__NEXT_DATA__|rel="modulepreload"|as="script"|<!--\/?\$/);
  expect(await listBuilt('.js')).toEqual(readdirSync(path.join(SITE_FOLDER, SCRIPTS_FOLDER)).filter((file) => file.endsWith('.js')).map(inFolder).sort());
  expect((await listBuilt('.txt')).filter((file) => /(?:^|\/)(?:index|__next\.[^/]*)\.txt$/.test(file))).toEqual([]);
});

test('no page names an island’s code: nothing of it is fetched before a reader reaches for it', () => {
  for (const page of pages) expect(readBuilt(page), page).not.toMatch(new RegExp(`(?:${['part', ...ISLANDS].join('|')})-[A-Z0-9]{8}\\.js`));
});

test('the page’s script names every file of every island, with its hash', () => {
  const named = new Map(ISLANDS.flatMap(readNeeds));
  expect([...named.keys()].sort()).toEqual([...ISLANDS, 'part' as const].flatMap(findScripts).sort());
  for (const [file, hash] of named) {
    expect(hash, file).toBe(createHash('sha256').update(readFileSync(path.join(SITE_FOLDER, inFolder(file)))).digest('base64'));
  }
});

test('a chart’s code is at most 235 kB, any other island’s at most 75 kB, React and all', () => {
  for (const island of ISLANDS) {
    const bytes = readNeeds(island).reduce((sum, [name]) => sum + readFileSync(path.join(SITE_FOLDER, `${inFolder(name)}.br`)).length, 0);
    expect(bytes, island).toBeLessThanOrEqual(island === 'live-chart' ? 235_000 : 75_000);
  }
  expect(findScripts('live-chart').some((file) => readBuilt(inFolder(file)).includes('_echarts_instance_'))).toBe(true);
});

test('nothing that only the build needs reaches the browser, and no framework before a reader reaches for something', async () => {
  for (const script of await listBuilt('.js')) expect(readBuilt(script), script).not.toMatch(/ZodError|jsonc|svgo/i);
  expect(readBuilt(inFolder(entry))).not.toMatch(/react|echarts/i);
  expect(await listBuilt('.map')).toEqual([]);
});

// What Chromium 86, Firefox 78 and Safari 14 do not have: the bundler lowers syntax, and nobody fills in the rest.
const TOO_NEW = /\.(?:at|findLast|findLastIndex|toSorted|toReversed|toSpliced|groupBy|isWellFormed)\(|Object\.(?:hasOwn|groupBy)|structuredClone\(|Promise\.(?:any|withResolvers)|AbortSignal\.(?:timeout|any)|Intl\.Segmenter/;

test('the scripts use nothing that browsers of 2020 lack', async () => {
  for (const script of await listBuilt('.js')) {
    const found = TOO_NEW.exec(readBuilt(script));
    expect(found && readBuilt(script).slice(Math.max(0, found.index - 80), found.index + 80), script).toBeNull();
  }
});
