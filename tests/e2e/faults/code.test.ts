import { expect } from '../support/test';
import { whenAlive } from '../support/actions';
import { answerWithPage, cut, liveChartCode, lose, PAGE_CODE, rewrite, SCRIPTS, stall, STYLES, tamper, testFaults, type Fault } from './fault';
import type { Page } from '@playwright/test';

const live = liveChartCode();
const stageOn = (page: Page) => page.locator('.chart-stage').first();

/** Without a script that works, what only a script could open stands open. */
async function expectAllOpen(page: Page): Promise<void> {
  await expect(page.locator('.disclosure-body').first()).toBeVisible();
}

/** The reader reaches for a chart; the static one stays. */
async function expectStaticStays(page: Page): Promise<void> {
  await whenAlive(page);
  const asked = page.waitForResponse(live).catch(() => undefined);
  await stageOn(page).hover();
  await asked;
  await stageOn(page).hover({ position: { x: 5, y: 5 } });
  await expect(stageOn(page)).toHaveAttribute('data-live', 'false');
  await expect(stageOn(page).locator('.chart-static svg').filter({ visible: true })).toHaveCount(1);
}

async function expectLive(page: Page): Promise<void> {
  await whenAlive(page);
  await stageOn(page).hover();
  await expect(stageOn(page)).toHaveAttribute('data-live', 'true');
}

/** All scripts but one: whichever is lost, the page must not be worse than without any. */
const single: Fault[] = [0, 1, 2, 3, 4].map((index) => ({
  name: `script number ${index + 1} of the page is lost`,
  inject: async (context) => {
    const seen: string[] = [];
    await context.route(SCRIPTS, (route) => {
      const url = route.request().url();
      if (!seen.includes(url)) seen.push(url);
      return seen.indexOf(url) === index ? lose(route) : route.continue();
    });
  },
  then: expectAllOpen,
}));

testFaults([
  { name: 'no script arrives: answers of 404', inject: (context) => context.route(SCRIPTS, lose), then: expectAllOpen },
  { name: 'no script arrives: connections cut', inject: (context) => context.route(SCRIPTS, cut), then: expectAllOpen },
  { name: 'a portal answers every script with its own page', inject: (context) => context.route(SCRIPTS, answerWithPage), then: expectAllOpen },
  { name: 'scripts never finish arriving', inject: (context) => context.route(SCRIPTS, stall), until: 'commit', then: (page) => page.locator('main table').first().waitFor({ state: 'attached' }) },
  { name: 'the page’s own code is lost', inject: (context) => context.route(PAGE_CODE, lose), then: expectAllOpen },
  ...single,
  { name: 'scripts are off', options: { javaScriptEnabled: false } },
  { name: 'one byte of every script is changed on the way', inject: (context) => context.route(SCRIPTS, tamper), then: expectAllOpen },
  { name: 'one byte of the style sheet is changed on the way', inject: (context) => context.route(STYLES, tamper) },
  { name: 'the style sheet is lost', inject: (context) => context.route(STYLES, lose) },
  { name: 'somebody on the way adds a script to the page', inject: rewrite((html) => html.replace('</body>', '<script>document.body.textContent = ""</script></body>')), then: expectLive },
  { name: 'somebody on the way adds a foreign script to the page', inject: async (context) => {
      await context.route('https://elsewhere.invalid/**', (route) => route.fulfill({ contentType: 'text/javascript', body: 'document.body.textContent = ""' }));
      await rewrite((html) => html.replace('</body>', '<script src="https://elsewhere.invalid/advert.js"></script></body>'))(context);
    }, then: expectLive },
  { name: 'a script in the head is changed and therefore does not run', inject: rewrite((html) => html.replace(/(<script>)(?=[\s\S]*classList)/, '$1throw new Error("broken");')) },
  { name: 'the guard is changed and therefore does not run', inject: rewrite((html) => html.replace('<script id="guard">', '<script id="guard">throw new Error("broken");')) },
  {
    name: 'a component fails beyond help',
    inject: (context) =>
      context.addInitScript(() => {
        document.getElementById = () => {
          throw new Error('broken');
        };
      }),
    // Once, to the same page without scripts.
    navigations: 1,
    then: (page) => page.waitForURL(/[?&]plain/),
  },
  { name: 'a chart’s code is lost', inject: (context) => context.route(live, lose), then: expectStaticStays },
  { name: 'a chart’s code is answered with a page', inject: (context) => context.route(live, answerWithPage), then: expectStaticStays },
  { name: 'a chart’s code is changed on the way', inject: (context) => context.route(live, tamper), then: expectStaticStays },
  {
    name: 'a chart’s code never finishes arriving',
    inject: (context) => context.route(live, stall),
    then: async (page) => {
      await whenAlive(page);
      await stageOn(page).hover();
      await expect(stageOn(page)).toHaveAttribute('data-live', 'false');
    },
  },
  {
    name: 'a chart’s code arrives at the second try',
    inject: async (context) => {
      let tries = 0;
      await context.route(live, (route) => (route.request().resourceType() === 'script' && ++tries === 1 ? cut(route) : route.continue()));
    },
    then: expectLive,
  },
]);
