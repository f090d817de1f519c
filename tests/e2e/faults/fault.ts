import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, BrowserContextOptions, Page, Route } from '@playwright/test';
import { SITE_FOLDER } from '../../../lib/commands/steps/build';
import { sectionRoutes } from '../support/routes';
import { expect, onlyOn, test, watchContext } from '../support/test';

export interface Fault {
  name: string;
  /** The page that meets it; without it one with figures, a table and charts. */
  route?: string;
  options?: BrowserContextOptions;
  /** Breaks something before the page is opened. */
  inject?: (context: BrowserContext) => Promise<unknown>;
  /** How far to wait for the page; `commit` for those that never end loading. */
  until?: 'load' | 'domcontentloaded' | 'commit';
  /** What a reader then does, and what must come of it. */
  then?: (page: Page) => Promise<unknown>;
  /** What the fault itself makes the page throw. */
  broken?: RegExp;
  /** Navigations after the first that are right: more would be a loop. */
  navigations?: number;
}

// React says that it met another page than the one built, and draws it anew: a recovery, told as an error.
const RECOVERED = /Minified React error #(?:418|423|425)\b/;

/** A page with figures, a table and charts. */
export const panelRoute: string = sectionRoutes[0] ?? './';

/** Visits that take a slow machine longer than one test's time. */
const MANY_VISITS = 10;

/** One test for each fault: figures stay legible, nothing is uncaught, and no page loads itself over and over. */
export function testFaults(faults: readonly Fault[]): void {
  onlyOn('desktop');
  for (const fault of faults) {
    test(fault.name, async ({ browser, site }) => {
      if ((fault.navigations ?? 0) > MANY_VISITS) test.slow();
      await meet(fault, browser, site);
    });
  }
}

async function meet({ route = panelRoute, options, inject, until = 'load', then, navigations = 0, broken }: Fault, browser: Browser, site: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  try {
    const trouble = watchContext(context, site);
    await inject?.(context);
    const page = await context.newPage();
    let visits = -1;
    page.on('request', (request) => {
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) visits += 1;
    });
    await page.goto(new URL(route, site).href, { waitUntil: until });
    await then?.(page);
    await expectLegible(page, route);
    const uncaught = trouble.filter((line) => line.startsWith('uncaught') && !RECOVERED.test(line));
    expect(uncaught.filter((line) => !broken?.test(line))).toEqual([]);
    expect(visits).toBeLessThanOrEqual(navigations);
  } finally {
    await context.close();
  }
}

/** Every number of the page as it was built is still there to be read, in what a reader sees or can open. */
export async function expectLegible(page: Page, route: string = panelRoute): Promise<void> {
  await expect(page.locator('main').first()).toBeVisible();
  const numbers = readNumbers(route);
  const missing = await page.evaluate((all) => {
    const text = document.querySelector('main')?.textContent ?? '';
    return all.filter((number) => !text.includes(number));
  }, numbers);
  expect(missing).toEqual([]);
  expect(await page.evaluate(() => (document.querySelector('main') as HTMLElement).innerText.trim().length)).toBeGreaterThan(50);
  const charts = page.locator('figure .chart-static svg').filter({ visible: true });
  if (route === panelRoute) expect(await charts.count()).toBeGreaterThan(0);
}

/** Numbers in the main part of a built page. */
function readNumbers(route: string): string[] {
  const html = readFileSync(`${SITE_FOLDER}/${route.replace(/[?#].*$/, '')}index.html`, 'utf8');
  const main = (/<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? '').replace(/<script\b[\s\S]*?<\/script>/g, '');
  const text = main.replace(/<[^>]+>/g, '');
  return [...new Set(text.match(/\d+(?:\.\d+)?/g))];
}

/** What stands for the site's scripts and styles in `context.route`. */
export const SCRIPTS = /\/_next\/static\/.*\.js$/;
export const STYLES = /\/_next\/static\/.*\.css$/;
export const PAGE_CODE = /\/_next\/static\/pages\/.*\.js$/;

export const lose = (route: Route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>404</h1>' });
export const cut = (route: Route) => route.abort('failed');
export const answerWithPage = (route: Route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<!DOCTYPE html><p>portal login</p>' });
/** Never answers. */
export const stall = () => undefined;

/** The same answer with one character of it changed. */
export async function tamper(route: Route): Promise<void> {
  const response = await route.fetch();
  const body = await response.text();
  await route.fulfill({ response, body: body.replace('e', 'f') });
}

/** The page's HTML, changed on the way. */
export function rewrite(change: (html: string) => string): (context: BrowserContext) => Promise<unknown> {
  return (context) =>
    context.route(/\/(?:\?.*)?$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: change(await response.text()) });
    });
}

/** Addresses of the live charts' code, as the page tells them. */
export function liveChartCode(): RegExp {
  const html = readFileSync(`${SITE_FOLDER}/index.html`, 'utf8');
  const names = (/<meta name="live-chart-chunks" content="([^"]*)"/.exec(html)?.[1] ?? '').split(' ').map((address) => address.split('/').pop() ?? '');
  return new RegExp(names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'));
}
