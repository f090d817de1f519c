import type { Page } from '@playwright/test';
import { expect } from '../support/test';
import { scriptPattern } from '../../support/scripts';
import { openDisclosures, whenAlive } from '../support/actions';
import { lose, SCRIPTS, SECTION_FILE, STYLES, testFaults } from './fault';

const entry = scriptPattern('start');

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
    name: 'the network goes away before a chart is reached for, and comes back',
    inject: (context) => context.route(SCRIPTS, (route) => (entry.test(route.request().url()) ? route.continue() : route.abort('failed'))),
    then: async (page) => {
      await whenAlive(page);
      await page.context().setOffline(true);
      await page.locator('.chart-stage').first().hover();
      await expect(page.locator('.chart-stage').first()).toHaveAttribute('data-live', 'false');
      await page.context().unroute(SCRIPTS);
      await page.context().setOffline(false);
      await page.mouse.move(0, 0);
      await page.locator('.chart-stage').first().hover();
      await expect(page.locator('.chart-stage').first()).toHaveAttribute('data-live', 'true');
    },
  },
  {
    name: 'the network goes away while what was asked for is on its way',
    inject: (context) => context.route(scriptPattern('share'), async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.abort('internetdisconnected');
    }),
    then: async (page) => {
      await whenAlive(page);
      await page.locator('[data-press="share"]').click();
      await expect(page.getByText(/没能取到所需的程序/)).toBeVisible();
    },
  },
  {
    name: 'the network is very slow: words are there before scripts',
    inject: (context) => context.route(SCRIPTS, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue().catch(() => undefined);
    }),
    until: 'commit',
    then: async (page) => {
      await page.locator('main h1').waitFor();
      expect(await page.evaluate(() => window.pressed)).not.toBeNull();
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
      await page.context().route(SCRIPTS, lose);
      await leave(page);
      await page.goBack();
      await page.locator('.chart-stage').first().waitFor();
    },
    navigations: 2,
  },
  {
    name: 'a new version goes live under an open page: what it no longer has is missed by nothing',
    inject: async (context) => {
      await context.route(SCRIPTS, (route) => (entry.test(route.request().url()) ? route.continue() : lose(route)));
      await context.route(SECTION_FILE, (route) => route.fulfill({ json: { version: 2, sections: [] } }));
    },
    then: async (page) => {
      await whenAlive(page);
      await page.locator('.chart-stage').first().hover();
      await openDisclosures(page);
      await page.locator('[data-press="share"]').click();
      await expect(page.getByText(/没能取到所需的程序/)).toBeVisible();
      await expect(page.locator('.chart-stage').first()).toHaveAttribute('data-live', 'false');
    },
  },
  {
    name: 'a new version goes live under an open page: its scripts are found by the next page',
    then: async (page) => {
      await whenAlive(page);
      await page.context().route(entry, lose);
      await page.context().route(/\/(?:\?.*)?$/, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.text()).replace(/(start-)\w+(\.js)/, '$1NEWNAME1$2') });
      });
      await page.context().route(/start-NEWNAME1\.js$/, async (route) => route.fulfill({ response: await route.fetch({ url: await page.evaluate(() => document.querySelector<HTMLScriptElement>('script[src]')?.src ?? '') }) }));
      await leave(page);
      await whenAlive(page);
    },
    navigations: 1,
  },
]);
