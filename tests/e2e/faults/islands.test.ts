import type { BrowserContext, Page, Route } from '@playwright/test';
import { scriptPattern, type ScriptName } from '../../support/scripts';
import { choose, whenAlive } from '../support/actions';
import { pretendSpeech } from '../support/speech';
import { expect } from '../support/test';
import { answerWithPage, cut, lose, loseFirst, panelRoute, SCRIPTS, stall, tamper, testFaults, type Fault } from './fault';

const chart = scriptPattern('live-chart');
const shared = scriptPattern('part');
const presentation = panelRoute.replace(/[^/]+\/$/, 'present/');
const stageOn = (page: Page) => page.locator('.chart-stage').first();
const asScript = (pattern: RegExp, answer: typeof cut) => (context: BrowserContext) =>
  context.route(pattern, (route) => (route.request().resourceType() === 'script' ? answer(route) : route.continue()));

/** The reader reaches for a chart; the static one stays, and what else there is works. */
async function expectStaticStays(page: Page): Promise<void> {
  await whenAlive(page);
  const asked = page.waitForEvent('request', (request) => chart.test(request.url()));
  await stageOn(page).hover();
  await asked;
  await page.waitForLoadState('networkidle');
  await stageOn(page).hover({ position: { x: 5, y: 5 } });
  await expect(stageOn(page)).toHaveAttribute('data-live', 'false');
  await expect(stageOn(page).locator('.chart-static svg').filter({ visible: true })).toHaveCount(1);
  await expect(page.locator('[data-press="elder"]')).toBeVisible();
}

async function expectLive(page: Page): Promise<void> {
  await whenAlive(page);
  await stageOn(page).hover();
  await expect(stageOn(page)).toHaveAttribute('data-live', 'true');
}

async function share(page: Page): Promise<void> {
  await whenAlive(page);
  await page.locator('[data-press="share"]').click();
}

async function search(page: Page): Promise<void> {
  await page.locator('.site-search input').fill('');
  await page.locator('.site-search input').fill('法治');
}

/** Says that the code did not come; at the next try, which finds the network again, it does. */
function recovers(press: (page: Page) => Promise<unknown>, words: RegExp, there: string): Fault['then'] {
  return async (page) => {
    await whenAlive(page);
    await press(page);
    await expect(page.getByText(words)).toBeVisible();
    await page.context().unroute(SCRIPTS);
    await press(page);
    // What said so is gone, or goes with the next press.
    if (await page.getByText(words).isHidden()) await press(page);
    await expect(page.locator(there).first()).toBeVisible();
  };
}

/** Islands' code is lost while the page's own arrives. */
const loseIslands = (context: BrowserContext) => context.route(SCRIPTS, (route) => (scriptPattern('start').test(route.request().url()) ? route.continue() : lose(route)));
const meets = (name: ScriptName, answer: (route: Route) => Promise<void> | undefined) => (context: BrowserContext) => context.route(scriptPattern(name), answer);

testFaults([
  { name: 'a chart’s code is lost', inject: meets('live-chart', lose), then: expectStaticStays },
  { name: 'a chart’s code is answered with a page', inject: meets('live-chart', answerWithPage), then: expectStaticStays },
  { name: 'a chart’s code is changed on the way', inject: meets('live-chart', tamper), then: expectStaticStays },
  { name: 'a chart’s code is changed between the fetching and the running', inject: asScript(chart, tamper), then: expectStaticStays },
  { name: 'a chart’s code is lost between the fetching and the running', inject: asScript(chart, cut), then: expectStaticStays },
  { name: 'a chart’s code arrives at the second try', inject: (context) => context.route(chart, loseFirst()), then: expectLive },
  {
    name: 'a chart’s code never finishes arriving',
    inject: (context) => context.route(chart, stall),
    then: async (page) => {
      await whenAlive(page);
      await stageOn(page).hover();
      await expect(stageOn(page)).toHaveAttribute('data-live', 'false');
    },
  },
  { name: 'what islands share is lost', inject: meets('part', lose), then: expectStaticStays },
  { name: 'what islands share is changed on the way', inject: meets('part', tamper), then: expectStaticStays },
  { name: 'what islands share arrives at the second try', inject: (context) => context.route(shared, loseFirst()), then: expectLive },
  { name: 'the code of 分享和引用 is lost and comes when it is asked for again', inject: loseIslands, then: recovers((page) => page.locator('[data-press="share"]').click(), /没能取到所需的程序/, '.share-box button') },
  { name: 'the code of pictures is lost and comes when it is asked for again', inject: loseIslands, then: recovers((page) => choose(page.locator('figure[data-chart]').first(), /存图或分享|收起图片/), /没能取到所需的程序/, '.picture-view') },
  {
    name: 'the code of 朗读 is lost and comes when it is asked for again',
    inject: async (context) => {
      context.on('page', (page) => void pretendSpeech(page, { manner: 'holds' }));
      await loseIslands(context);
    },
    then: recovers((page) => page.locator('[data-press="read"]').first().click(), /朗读要用的程序没有取到/, '.read-bar-rate'),
  },
  { name: 'the code of the search is lost and comes when it is asked for again', route: './search/', inject: loseIslands, then: recovers(search, /没有取到搜索要用的程序/, '.search-hit') },
  { name: 'the code of a presentation is lost: all slides stand open, to be read', route: presentation, inject: meets('deck', lose), then: (page) => expect(page.locator('.slide').filter({ visible: true })).not.toHaveCount(1), broken: /Failed to fetch/ },
  { name: 'the code of a presentation is changed on the way: all slides stand open, to be read', route: presentation, inject: meets('deck', tamper), then: (page) => expect(page.locator('.slide').filter({ visible: true })).not.toHaveCount(1), broken: /Failed to fetch/ },
  {
    name: 'the code of 分享和引用 never finishes arriving: it can be closed again',
    inject: meets('share', stall),
    then: async (page) => {
      await share(page);
      await expect(page.locator('[data-press="share"]')).toHaveAttribute('aria-expanded', 'true');
      await share(page);
      await expect(page.locator('[data-press="share"]')).toHaveAttribute('aria-expanded', 'false');
    },
  },
]);
