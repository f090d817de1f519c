import type { APIRequestContext } from '@playwright/test';
import { bookletRoutes, missingRoute, routes } from './support/routes';
import { expect, onlyOn, test } from './support/test';

interface PageText {
  url: URL;
  ids: Set<string>;
  links: URL[];
  html: string;
}

onlyOn('desktop');

/** Every page as the server gives it, without a browser. */
async function readPages(request: APIRequestContext, base: string): Promise<PageText[]> {
  return Promise.all(
    [...routes, ...bookletRoutes, missingRoute].map(async (route) => {
      const url = new URL(route, base);
      const html = await (await request.get(url.href)).text();
      const body = html.replace(/<script[\s\S]*?<\/script>/g, '');
      const values = (pattern: RegExp) => [...body.matchAll(pattern)].map(([, value = '']) => value.replaceAll('&amp;', '&'));
      return { url, html, ids: new Set(values(/\sid="([^"]+)"/g)), links: values(/<a\s[^>]*?href="([^"]*)"/g).map((href) => new URL(href, url)) };
    }),
  );
}

test('Every link within the site leads to a page, and to a place on it', async ({ request, site }) => {
  const pages = await readPages(request, site);
  const own = pages.flatMap(({ url, links }) => links.filter(({ host, pathname }) => host === url.host && pathname !== url.pathname).map((link) => ({ from: url.pathname, link })));
  const within = pages.flatMap(({ url, links }) => links.filter(({ host, pathname }) => host === url.host && pathname === url.pathname).map((link) => ({ from: url.pathname, link })));
  expect(own.length).toBeGreaterThan(pages.length);
  const statuses = new Map<string, number>();
  for (const address of new Set(own.map(({ link }) => link.origin + link.pathname))) statuses.set(address, (await request.get(address, { maxRedirects: 0 })).status());
  const broken = own.filter(({ link }) => statuses.get(link.origin + link.pathname) !== 200);
  expect(broken.map(({ from, link }) => `${from} → ${link.href}`)).toEqual([]);
  const astray = [...own, ...within].filter(({ link }) => link.hash && !pages.find(({ url }) => url.pathname === link.pathname)?.ids.has(decodeURIComponent(link.hash.slice(1))));
  expect(astray.map(({ from, link }) => `${from} → ${link.href}`)).toEqual([]);
});

test('Every page can be reached from the first by links', async ({ request, site }) => {
  const pages = await readPages(request, site);
  const reached = new Set([new URL(site).pathname]);
  for (const path of reached) {
    for (const link of pages.find(({ url }) => url.pathname === path)?.links ?? []) if (link.host === new URL(site).host) reached.add(link.pathname);
  }
  expect([...routes, ...bookletRoutes].map((route) => new URL(route, site).pathname).filter((path) => !reached.has(path))).toEqual([]);
});

test('Links to other hosts go over https and give nothing away', async ({ request, site }) => {
  const pages = await readPages(request, site);
  const foreign = pages.flatMap(({ html }) => [...html.matchAll(/<a\s[^>]*href="https?:[^>]*>/g)].map(([tag]) => tag));
  for (const tag of foreign) expect(tag).toMatch(/rel="[^"]*noopener/);
});

test('No id stands twice on a page', async ({ request, site }) => {
  for (const { html, url, ids } of await readPages(request, site)) {
    const all = [...html.replace(/<script[\s\S]*?<\/script>/g, '').matchAll(/\sid="([^"]+)"/g)];
    expect(all.length, url.pathname).toBe(ids.size);
  }
});

test('The sitemap names every page that a page links to, but for what is for paper', async ({ request, site }) => {
  const pages = await readPages(request, site);
  const linked = new Set(pages.filter(({ url }) => url.href !== new URL(missingRoute, site).href).flatMap(({ links }) => links).filter(({ host }) => host === new URL(site).host).map(({ pathname }) => pathname));
  const named = new Set([...routes, ...bookletRoutes].map((route) => new URL(route, site).pathname));
  const pagesOnly = [...linked].filter((pathname) => pathname.endsWith('/'));
  expect(pagesOnly.filter((pathname) => !named.has(pathname))).toEqual([]);
});
