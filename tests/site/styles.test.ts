import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { OPENED_BY } from '../../lib/publish/styles/scripts';
import { listBuilt, listNamed, readBuilt } from './built';

/** Brotli bytes that a first paint may wait for. */
const BUDGET = 8192;
/** A style sheet that a browser waits for, with neither a medium of its own nor switched off. */
const BLOCKING = /<link\b(?=[^>]*\srel="stylesheet")(?![^>]*\s(?:media|disabled)=)[^>]*\shref="([^"]+)"/g;
const SHEETS = /<link\b(?=[^>]*\srel="stylesheet")[^>]*\shref="([^"]+)"/g;

// What Chromium 86, which offices still read with, drops together with the rule or declaration that it stands in.
const TOO_NEW = {
  'cascade layers': /@layer/,
  // With these Chromium 86 ends the tab when the page is left.
  'registered properties': /@property/,
  'nested rules': /[{;]\s*&/,
  'container queries': /@container/,
  'ratios of one number': /aspect-ratio:\s*[\d.]+\s*\)/,
  'media query ranges': /@media[^{]*[<>]/,
  'logical shorthands': /(?:padding|margin|inset)-(?:inline|block)(?:-(?:start|end))?\s*:|border-(?:inline|block)[a-z-]*\s*:/,
  'shorthand inset': /[{;]inset:/,
  'single transforms': /[{;](?:translate|scale|rotate):/,
  'aspect-ratio': /[{;]aspect-ratio:/,
  'dynamic viewport units': /\d[dsl]v[hw]\b/,
  'new colour functions': /\b(?:oklch|oklab|color-mix|light-dark)\(/,
  ':has()': /:has\(/,
  'our own rules under :is() or :where()': /:(?:is|where)\([^)]*\.[a-z]/,
};

for (const [name, pattern] of Object.entries(TOO_NEW)) {
  test(`the style sheets do without ${name}`, async () => {
    for (const file of await listBuilt('.css')) {
      const found = pattern.exec(readBuilt(file));
      expect(found && readBuilt(file).slice(Math.max(0, found.index - 80), found.index + 80), file).toBeNull();
    }
  });
}

test('every page waits for one style sheet of at most 8 kB, and all pages of a kind for the same', async () => {
  const weights = new Map<string, number>();
  for (const page of await listBuilt('.html')) {
    const sheets = listNamed(readBuilt(page), BLOCKING);
    expect(sheets, page).toHaveLength(1);
    for (const sheet of sheets) weights.set(sheet, brotliCompressSync(readBuilt(sheet)).length);
  }
  const told = [...weights].map(([sheet, bytes]) => `${/([a-z]+)-core-/.exec(sheet)?.[1] ?? sheet} ${bytes}`);
  process.stdout.write(`    styles before the first paint, bytes: ${told.join(', ')}\n`);
  expect(Math.max(...weights.values())).toBeLessThanOrEqual(BUDGET);
  expect(weights.size).toBeLessThan(12);
});

test('settings and paper have style sheets of their own, on every page', async () => {
  for (const page of await listBuilt('.html')) {
    const html = readBuilt(page);
    const [modes = '', core = '', print = '', ...more] = listNamed(html, SHEETS);
    expect([modes, core, print].map((sheet) => /-(core|modes|print)-/.exec(sheet)?.[1]), page).toEqual(['modes', 'core', 'print']);
    expect(more, page).toEqual([]);
    // Switched off it is not fetched until the script before the core, or a press, switches it on.
    expect(html).toMatch(/<link rel="stylesheet" href="[^"]*-modes-[^"]*" data-modes="" disabled=""[^>]*><script>\(function/);
    expect(/@media print|@page|(?<!not\()\[data-(?:mode|fit|size|contrast|patterns|cursor|motion)/.exec(readBuilt(core))?.[0], core).toBeUndefined();
    expect(/@media print|@page/.exec(readBuilt(modes))?.[0], modes).toBeUndefined();
  }
});

test('every island’s styles are on the pages that open it', async () => {
  const pages = (await listBuilt('.html')).map(readBuilt);
  for (const [island, isOn] of Object.entries(OPENED_BY)) expect(pages.some((html) => isOn.test(html)), island).toBe(true);
});

test('no style sheet is left that no page names', async () => {
  const named = new Set((await listBuilt('.html')).flatMap((page) => listNamed(readBuilt(page), SHEETS)));
  expect((await listBuilt('.css')).filter((sheet) => !named.has(sheet))).toEqual([]);
});
