import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { formatBytes, offerOffline } from '../../lib/export';
import { listFiles } from '../../lib/publish/files';
import { TARGETS } from '../../lib/publish/scripts/bundle';
import { getReports } from '../../lib/reports';
import { readBuilt } from './built';

const LARGEST = 1_200_000;

for (const { loaded } of getReports()) {
  const { id } = loaded.report.value;
  const { path: address } = offerOffline(id);
  const content = readFileSync(path.join('out', address));
  const html = content.toString('utf8');
  const sha256 = createHash('sha256').update(content).digest('hex');
  const elements = html.replace(/<script\b[^>]*>[\s\S]*?<\/script>|<style>[\s\S]*?<\/style>/g, '');

  test(`the offline edition of ${id} is one file of at most 1.2 MB`, () => {
    expect(content.length).toBeLessThanOrEqual(LARGEST);
  });

  test(`the data page of ${id} tells size and hash of the offline edition, and SHA256SUMS does too`, () => {
    expect(readBuilt('SHA256SUMS')).toContain(`${sha256}  ${address.slice(1)}\n`);
    const page = readBuilt(`${id}/data/index.html`).replace(/<!-- -->/g, '');
    expect(page).toContain(sha256);
    expect(page).toContain(`HTML，${formatBytes(content.length)}<`);
    expect(page).toMatch(new RegExp(`<a[^>]* download="[^"]+"[^>]*${address}"|<a[^>]*${address}"[^>]* download="[^"]+"`));
  });

  test(`the offline edition of ${id} names nothing that a browser would fetch`, () => {
    expect(elements).not.toMatch(/<(?:link|iframe|img|object|embed|audio|video|source|base)\b/);
    expect(elements).not.toMatch(/\s(?:src|srcset|poster|data|action|style|on[a-z]+)="/);
    expect([...html.matchAll(/url\(["']?([^"')]+)/g)].map(([, each = '']) => each).filter((each) => !/^(?:data:|#)/.test(each))).toEqual([]);
    expect(html).not.toMatch(/<script[^>]* src=|@import|\/_next\//);
    expect(html).toContain(`content="default-src 'none'; script-src 'sha256-`);
  });

  test(`in the offline edition of ${id} every id is there once, and every link within it leads to one`, () => {
    const ids = readIds(elements);
    expect(ids.filter((each, index) => ids.indexOf(each) !== index)).toEqual([]);
    const links = [...elements.matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map(([, each = '']) => each);
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((each) => !/^https?:/.test(each) && !ids.includes(decodeURIComponent(each.slice(1))))).toEqual([]);
    // What names an element means one of its own part.
    for (const part of elements.split(/(?=<section id="part-)/)) {
      const own = readIds(part);
      const named = [...part.matchAll(/\s(?:aria-labelledby|aria-describedby|aria-controls|for|headers)="([^"]*)"/g)].flatMap(([, list = '']) => list.split(' '));
      expect(named.filter((each) => !own.includes(each))).toEqual([]);
    }
  });
}

test('the page that an offline edition is made from is not in the site, and nothing is left to fill in', async () => {
  const files = await listFiles('out');
  expect(files.filter((file) => /\/offline\//.test(file) || /offline\.html\.html/.test(file))).toEqual([]);
  const texts = files.filter((file) => /\.(?:html|txt|js|xml)$/.test(file));
  expect(texts.filter((file) => /\{\{[\w-]+:offline-/.test(readBuilt(file)))).toEqual([]);
  expect(readBuilt('sitemap.xml')).not.toContain('offline');
});

test('the offline edition’s script is written for the browsers that the site is for', () => {
  const { browserslist } = JSON.parse(readFileSync('package.json', 'utf8')) as { browserslist: string[] };
  expect(TARGETS).toEqual(browserslist.map((browser) => browser.replace(' ', '')));
});

function readIds(html: string): string[] {
  return [...html.matchAll(/\sid="([^"]+)"/g)].map(([, each = '']) => each);
}
