import { readBasePath } from '../../lib/publish/base-path';
import { missingRoute, routes } from './support/routes';
import { expect, onlyOn, test } from './support/test';

onlyOn('desktop');

test('Every page answers 200 as HTML in UTF-8, and may be asked about again each time', async ({ request }) => {
  for (const route of routes) {
    const response = await request.get(route, { maxRedirects: 0 });
    expect(response.status(), route).toBe(200);
    expect(response.headers()['content-type']).toBe('text/html; charset=utf-8');
    expect(response.headers()['cache-control']).toBe('no-cache');
  }
});

test('A page asked for without its last slash is sent to the address with it, question and all', async ({ request, site }) => {
  for (const route of routes.filter((each) => each !== './')) {
    const { pathname } = new URL(route, site);
    const response = await request.get(`${pathname.slice(0, -1)}?from=mail`, { maxRedirects: 0 });
    expect(response.status(), route).toBe(308);
    expect(response.headers().location).toBe(`${pathname}?from=mail`);
  }
});

test('What is not there answers 404 with the site’s own page, at every depth', async ({ request }) => {
  for (const route of [missingRoute, './a/b/c/', './no-such-file.json', './%E4%B8%9C%E5%B7%9D/', './..%2f..%2fpackage.json']) {
    const response = await request.get(route);
    expect(response.status(), route).toBe(404);
    expect(await response.text()).toContain('没有找到这一页');
  }
});

test('Links, scripts and styles stay below the site’s own folder', async ({ request }) => {
  const base = readBasePath();
  for (const route of routes) {
    const html = await (await request.get(route)).text();
    const addresses = [...html.matchAll(/\s(?:href|src)="(\/[^"]*)"/g)].map(([, address = '']) => address);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.startsWith(`${base}/`))).toEqual([]);
  }
});

test('Scripts and styles are kept for ever by the browser, and each is there', async ({ request }) => {
  const assets = new Set<string>();
  for (const route of routes) {
    const html = await (await request.get(route)).text();
    for (const [, address = ''] of html.matchAll(/\s(?:href|src)="([^"]*\/_next\/static\/[^"]*)"/g)) assets.add(address);
  }
  for (const asset of assets) {
    const response = await request.get(asset);
    expect(response.status(), asset).toBe(200);
    expect(response.headers()['cache-control']).toContain('immutable');
  }
});
