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
    const uncaught = trouble.filter((line) => line.startsWith('uncaught'));
    expect(uncaught.filter((line) => !broken?.test(line))).toEqual([]);
    if (broken) expect(uncaught.some((line) => broken.test(line)), 'the fault is told').toBe(true);
    expect(visits).toBeLessThanOrEqual(navigations);
  } finally {
    // What is still on its way is missed by nobody.
    await context.unrouteAll({ behavior: 'ignoreErrors' });
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

/** What stands for the site's scripts, styles and data in `context.route`. */
export const SCRIPTS = /\/_next\/static\/.*\.js$/;
export const STYLES = /\/_next\/static\/.*\.css$/;
export const SECTION_FILE = /\/section\.json$/;

export const lose = (route: Route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>404</h1>' });
export const cut = (route: Route) => route.abort('failed');
export const answerWithPage = (route: Route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<!DOCTYPE html><p>portal login</p>' });
/** Never answers. */
export const stall = () => undefined;

/** The same answer with one character of it changed. */
export const tamper = (route: Route) => change(route, (body) => body.replace('e', 'f'));

/** The same answer with something of it changed. */
export async function change(route: Route, by: (body: string) => string): Promise<void> {
  const response = await route.fetch();
  await route.fulfill({ response, body: by(await response.text()) });
}

/** Loses the first answer to each address and lets the others through. */
export function loseFirst(): (route: Route) => Promise<void> {
  const lost = new Set<string>();
  return async (route) => {
    const address = route.request().url();
    if (lost.has(address)) return route.continue();
    lost.add(address);
    await cut(route);
  };
}

/** The page's HTML, changed on the way. */
export function rewrite(by: (html: string) => string): (context: BrowserContext) => Promise<unknown> {
  return (context) => context.route(/\/(?:\?.*)?$/, (route) => change(route, by));
}
