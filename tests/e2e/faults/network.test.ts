import type { Page } from '@playwright/test';
import { expect } from '../support/test';
import { openDisclosures, whenAlive } from '../support/actions';
import { liveChartCode, lose, STYLES, testFaults } from './fault';

const live = liveChartCode();

/** Follows a link of the head to another page. */
async function leave(page: Page): Promise<void> {
  const link = page.locator('header a').last();
  const target = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
  await link.click();
  await page.waitForURL(target);
  await page.locator('main').waitFor();
}

testFaults([
  {
    name: 'the network goes away in the middle of a visit: what is there still opens',
    then: async (page) => {
      await whenAlive(page);
      await page.context().setOffline(true);
      await openDisclosures(page);
      await expect(page.locator('.disclosure-body').first()).toBeVisible();
    },
  },
  {
    name: 'the network goes away before a chart is reached for',
    inject: (context) => context.route(live, (route) => (route.request().resourceType() === 'script' ? route.continue() : route.abort('failed'))),
    then: async (page) => {
      await whenAlive(page);
      await page.context().setOffline(true);
      await page.locator('.chart-stage').first().hover();
      await expect(page.locator('.chart-stage').first()).toHaveAttribute('data-live', 'false');
      // And comes back.
      await page.context().setOffline(false);
      await page.mouse.move(0, 0);
      await page.locator('.chart-stage').first().hover();
      await expect(page.locator('.chart-stage').first()).toHaveAttribute('data-live', 'true');
    },
  },
  {
    name: 'the network is very slow: words are there before scripts',
    inject: (context) => context.route(/\/_next\/static\/.*\.js$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue().catch(() => undefined);
    }),
    until: 'commit',
    then: async (page) => {
      await page.locator('main h1').waitFor();
      expect(await page.evaluate(() => Object.keys(document.body).some((key) => key.startsWith('__react')))).toBe(false);
      await page.locator('footer').waitFor();
    },
  },
  { name: 'the style sheet comes late', inject: (context) => context.route(STYLES, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 800));
      await route.continue().catch(() => undefined);
    }) },
  { name: 'icons, fonts and pictures are lost', inject: (context) => context.route(/\.(?:svg|png|ico|woff2?|webmanifest)(?:\?.*)?$/, lose) },
  { name: 'the reader takes no compressed answers', options: { extraHTTPHeaders: { 'Accept-Encoding': 'identity' } } },
  {
    name: 'a new version goes live under an open page: links lead on',
    then: async (page) => {
      await whenAlive(page);
      await page.context().route(/\/_next\/static\//, (route) => (route.request().resourceType() === 'script' ? lose(route) : route.continue()));
      await page.context().route(/\.txt(?:\?.*)?$/, lose);
      await leave(page);
      await page.goBack();
      await page.locator('.chart-stage').first().waitFor();
    },
    navigations: 2,
  },
  {
    name: 'a new version’s data meet an old page: it is loaded whole',
    then: async (page) => {
      await whenAlive(page);
      await page.context().route(/\.txt(?:\?.*)?$/, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.text()).replace(/("b":")[^"]+/, '$1another-build').replace(/\/_next\/static\/chunks\/[^"]+\.js/g, '/_next/static/chunks/new-name.js') });
      });
      await leave(page);
      await page.goBack();
      await page.locator('.chart-stage').first().waitFor();
    },
    navigations: 2,
  },
]);
