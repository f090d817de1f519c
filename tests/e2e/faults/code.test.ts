import type { BrowserContext, Page } from '@playwright/test';
import { scriptPattern } from '../../support/scripts';
import { openDisclosures, whenAlive } from '../support/actions';
import { expect } from '../support/test';
import { answerWithPage, cut, lose, loseFirst, rewrite, SCRIPTS, stall, STYLES, tamper, testFaults } from './fault';

const entry = scriptPattern('start');

/** Without a script that works, what only a script could open stands open, and nothing is offered that only a script could do. */
async function expectAllOpen(page: Page): Promise<void> {
  await expect(page.locator('.disclosure-body').first()).toBeVisible();
  await expect(page.locator('.needs-script').filter({ visible: true })).toHaveCount(0);
}

async function expectLive(page: Page): Promise<void> {
  await whenAlive(page);
  const stage = page.locator('.chart-stage').first();
  await stage.hover();
  await expect(stage).toHaveAttribute('data-live', 'true');
}

/** What of the page does not depend on the broken part. */
async function expectOthersWork(page: Page): Promise<void> {
  await whenAlive(page);
  await page.locator('[data-press="elder"]').click();
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'elder');
}

/** Breaks what looks for elements of a class when the page's script asks for them. */
const breakSearch = (selector: string) => (context: BrowserContext) =>
  context.addInitScript((broken) => {
    const find = document.querySelectorAll.bind(document);
    document.querySelectorAll = (selectors: string) => {
      if (selectors === broken) throw new Error('broken');
      return find(selectors);
    };
  }, selector);

testFaults([
  { name: 'no script arrives: answers of 404', inject: (context) => context.route(SCRIPTS, lose), then: expectAllOpen },
  { name: 'no script arrives: connections cut', inject: (context) => context.route(SCRIPTS, cut), then: expectAllOpen },
  { name: 'a portal answers every script with its own page', inject: (context) => context.route(SCRIPTS, answerWithPage), then: expectAllOpen },
  { name: 'scripts never finish arriving', inject: (context) => context.route(SCRIPTS, stall), until: 'commit', then: (page) => page.locator('main table').first().waitFor({ state: 'attached' }) },
  {
    name: 'the page’s script is cut off in the middle of it',
    inject: (context) => context.route(entry, async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      await route.fulfill({ response, body: body.slice(0, body.length / 2) });
    }),
    then: expectAllOpen,
  },
  {
    name: 'the page’s script comes only when the page is loaded again',
    inject: (context) => context.route(entry, loseFirst()),
    then: async (page) => {
      await expectAllOpen(page);
      await page.reload();
      await expectLive(page);
    },
    navigations: 1,
  },
  { name: 'scripts are off', options: { javaScriptEnabled: false } },
  { name: 'one byte of every script is changed on the way', inject: (context) => context.route(SCRIPTS, tamper), then: expectAllOpen },
  { name: 'one byte of the style sheet is changed on the way', inject: (context) => context.route(STYLES, tamper) },
  { name: 'the style sheet is lost', inject: (context) => context.route(STYLES, lose) },
  { name: 'somebody on the way adds a script to the page', inject: rewrite((html) => html.replace('</body>', '<script>document.body.textContent = ""</script></body>')), then: expectLive },
  {
    name: 'somebody on the way adds a foreign script to the page',
    inject: async (context) => {
      await context.route('https://elsewhere.invalid/**', (route) => route.fulfill({ contentType: 'text/javascript', body: 'document.body.textContent = ""' }));
      await rewrite((html) => html.replace('</body>', '<script src="https://elsewhere.invalid/advert.js"></script></body>'))(context);
    },
  },
  {
    name: 'the script in the head is changed and therefore does not run: the page’s own starts all the same',
    inject: rewrite((html) => html.replace(/(<script>)(?=[\s\S]*classList)/, '$1throw new Error("broken");')),
    then: async (page) => {
      await openDisclosures(page);
      await expect(page.locator('.disclosure-body').first()).toBeVisible();
    },
  },
  {
    name: 'the browser refuses the policy that islands’ code needs: charts stay static, the rest works',
    inject: (context) => context.addInitScript(() => {
      Object.defineProperty(Object.getPrototypeOf((window as unknown as { trustedTypes: object }).trustedTypes) as object, 'createPolicy', { value: () => { throw new TypeError('refused'); } });
    }),
    then: async (page) => {
      await expectOthersWork(page);
      await page.locator('.chart-stage').first().hover();
      // The code has come, and the page has had its turn to run it.
      await expect.poll(() => page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/live-chart-')))).toBe(true);
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
      await expect(page.locator('.chart-stage').first()).toHaveAttribute('data-live', 'false');
    },
    broken: /refused/,
  },
  {
    name: 'what opens 表, 原文 and 说明 fails when it starts: they stand open',
    inject: breakSearch('.disclosure'),
    then: async (page) => {
      await expect(page.locator('.disclosure-body').first()).toBeVisible();
      await whenAlive(page);
    },
    broken: /broken/,
  },
  { name: 'what brings charts to life fails when it starts: the rest works', inject: breakSearch('.chart-stage'), then: expectOthersWork, broken: /broken/ },
  { name: 'what fits drawings to larger letters fails: the rest works', inject: breakSearch('.drawing'), then: expectOthersWork, broken: /broken/ },
]);
