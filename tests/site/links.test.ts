import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { DataFile } from '../../data/schema';
import { readBasePath } from '../../lib/publish/base-path';
import { listBuilt, readBuilt } from './built';

const FOLDER = 'out';
const ORIGIN = 'http://site.invalid';
const ids = new Map<string, ReadonlySet<string>>();

/** A page's HTML without what its scripts hold. */
function readHtml(file: string): string {
  return readBuilt(file).replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, (element) => element.slice(0, element.indexOf('>') + 1));
}

/** Every address that a page names: links, scripts, styles, icons, pictures. */
function listAddresses(html: string): string[] {
  const attributes = [...html.matchAll(/\s(?:href|src|poster|action|data)="([^"]*)"/g)].map(([, address = '']) => address);
  const sets = [...html.matchAll(/\ssrcset="([^"]*)"/gi)].flatMap(([, set = '']) => set.split(',').map((each) => each.trim().split(/\s+/)[0] ?? ''));
  return [...attributes, ...sets].map((address) => address.replaceAll('&amp;', '&'));
}

/** The built file that an address of this site leads to; undefined where there is none. */
function fileOf({ pathname }: URL): string | undefined {
  const base = `${readBasePath()}/`;
  if (!pathname.startsWith(base)) return undefined;
  const file = decodeURIComponent(pathname.slice(base.length));
  const name = file === '' || file.endsWith('/') ? `${file}index.html` : file;
  return existsSync(path.join(FOLDER, name)) && statSync(path.join(FOLDER, name)).isFile() ? name : undefined;
}

function idsOf(file: string): ReadonlySet<string> {
  const known = ids.get(file) ?? new Set([...readHtml(file).matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
  ids.set(file, known);
  return known;
}

/** What is wrong with an address as it stands in a file, or nothing. */
function faultOf(address: string, from: string): string[] {
  const url = new URL(address, `${ORIGIN}${readBasePath()}/${from}`);
  if (url.origin !== ORIGIN) return [];
  const file = fileOf(url);
  if (file === undefined) return [`${from} → ${address}: no such file`];
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor === '' || !file.endsWith('.html') || idsOf(file).has(anchor) ? [] : [`${from} → ${address}: no such place`];
}

test('every address in every page leads to a file of the site, and every anchor to a place in it', async () => {
  const pages = await listBuilt('.html');
  const addresses = pages.flatMap((page) => listAddresses(readHtml(page)).map((address) => ({ page, address })));
  expect(addresses.length).toBeGreaterThan(pages.length * 10);
  expect([...new Set(addresses.flatMap(({ page, address }) => faultOf(address, page)))]).toEqual([]);
});

test('every address in a style sheet leads to a file of the site', async () => {
  for (const file of await listBuilt('.css')) {
    const addresses = [...readBuilt(file).matchAll(/url\(["']?(?!data:)([^"')]+)["']?\)/g)].map(([, address = '']) => address);
    expect(addresses.flatMap((address) => faultOf(address, file))).toEqual([]);
  }
});

test('every place that the data name is there', async () => {
  const files = await listBuilt('/data.json');
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const { $schema, figures, sections, report } = JSON.parse(readBuilt(file)) as DataFile;
    expect(faultOf($schema, file)).toEqual([]);
    // From the site's first page, wherever on its host that is.
    const places = [report, ...sections, ...figures].map(({ page }) => `${readBasePath()}${page}`);
    expect(places.flatMap((place) => faultOf(place, file))).toEqual([]);
  }
});

test('every address in the sitemap is a page', async () => {
  const pages = (await listBuilt('index.html')).map((file) => `${readBasePath()}/${file.slice(0, -'index.html'.length)}`);
  const named = [...readFileSync(path.join(FOLDER, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address, ORIGIN).pathname);
  expect(named.filter((address) => !pages.includes(address))).toEqual([]);
});
