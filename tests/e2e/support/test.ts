import { test as base, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

interface Options {
  /** Trouble that a test makes on purpose. */
  expectedTrouble: RegExp;
}

/**
 * Playwright's test with a watch on every page: whatever a page prints as error or warning, throws, fails to load or asks
 * of another host fails the test that opened it.
 */
export const test = base.extend<Options & { watch: void; site: string }>({
  expectedTrouble: [/^nothing$/, { option: true }],
  /** Address of the site's first page. */
  site: async ({ baseURL }, use) => {
    if (!baseURL) throw new Error('playwright.config.ts gives no baseURL');
    await use(baseURL);
  },
  watch: [
    async ({ context, site, expectedTrouble }, use) => {
      const trouble = watchContext(context, site);
      await use();
      base.expect(trouble.filter((line) => !expectedTrouble.test(line))).toEqual([]);
    },
    { auto: true },
  ],
});

/** Notes everything untoward on all pages of a context, as it happens. */
export function watchContext(context: BrowserContext, site: string): string[] {
  const trouble: string[] = [];
  const host = new URL(site).host;
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') trouble.push(`console: ${message.text()} ${message.location().url}`);
  });
  context.on('weberror', (error) => trouble.push(`uncaught: ${error.error().message}`));
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // The browser itself drops what it was fetching for a page that is left or closed: no fault of the site's.
    if (reason !== 'net::ERR_ABORTED') trouble.push(`failed: ${request.url()} ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`answered ${response.status()}: ${response.url()}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.host !== host) trouble.push(`foreign: ${request.url()}`);
  });
  return trouble;
}

/** A page that the tests of one describe block share; `trouble` is what the watch has noted on it so far. */
export interface SharedPage {
  readonly page: Page;
  readonly trouble: string[];
}

/**
 * Opens a route once for all tests of a describe block, which run one after another.
 * @param prepare what to do with the page before the first test.
 */
export function sharePage(route: string, options: BrowserContextOptions = {}, prepare?: (page: Page) => Promise<void>): SharedPage {
  base.describe.configure({ mode: 'default' });
  const shared: { page?: Page; trouble: string[]; context?: BrowserContext } = { trouble: [] };
  // Not beforeAll: that would open pages for tests that are skipped.
  base.beforeEach(async ({ browser, baseURL }) => {
    if (shared.page) return;
    shared.context = await browser.newContext(options);
    shared.trouble = watchContext(shared.context, baseURL ?? '');
    shared.page = await shared.context.newPage();
    await shared.page.goto(route);
    await prepare?.(shared.page);
  });
  base.afterAll(async () => shared.context?.close());
  return {
    get page() {
      if (!shared.page) throw new Error('The page is open only while tests run');
      return shared.page;
    },
    get trouble() {
      return shared.trouble;
    },
  };
}

/** Runs the tests around it in one of the projects only, because the other would see the same. */
export function onlyOn(project: 'phone' | 'desktop'): void {
  base.skip(({ isMobile }) => isMobile !== (project === 'phone'), `seen once, on the ${project}`);
}
