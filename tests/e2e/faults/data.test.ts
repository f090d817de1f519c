import type { Page, Route } from '@playwright/test';
import { whenAlive } from '../support/actions';
import { expect } from '../support/test';
import { answerWithPage, change, cut, lose, loseFirst, panelRoute, SECTION_FILE, stall, testFaults } from './fault';

const LARGER = /\/drawings\.json$/;
const INDEX = /\/search\/index\.json$/;
const stageOn = (page: Page) => page.locator('.chart-stage').first();
const answer = (body: string) => (route: Route) => route.fulfill({ status: 200, contentType: 'application/json', body });

/** A chart that has no data to draw stays as it is; what else needs them says that they did not come. */
async function expectWithout(page: Page): Promise<void> {
  await whenAlive(page);
  const asked = page.waitForEvent('request', (request) => SECTION_FILE.test(request.url()));
  await stageOn(page).hover();
  await asked;
  await page.waitForLoadState('networkidle');
  await stageOn(page).hover({ position: { x: 5, y: 5 } });
  await expect(stageOn(page)).toHaveAttribute('data-live', 'false');
  await page.locator('[data-press="share"]').click();
  await expect(page.getByText(/没能取到/)).toBeVisible();
}

async function expectLive(page: Page): Promise<void> {
  await whenAlive(page);
  await stageOn(page).hover();
  await expect(stageOn(page)).toHaveAttribute('data-live', 'true');
}

/** Letters twice as large, on a phone: drawings that the page does not hold are asked for. */
async function expectDrawings(page: Page): Promise<void> {
  await whenAlive(page);
  await page.waitForLoadState('networkidle');
  await expect(stageOn(page).locator('.chart-static svg').filter({ visible: true })).toHaveCount(1);
}

const enlarged = { route: `${panelRoute}?mode=size-200`, options: { viewport: { width: 360, height: 800 } }, then: expectDrawings };

async function search(page: Page): Promise<void> {
  await whenAlive(page);
  await page.locator('.site-search input').fill('法治');
}

testFaults([
  { name: 'a section’s data are lost', inject: (context) => context.route(SECTION_FILE, lose), then: expectWithout },
  { name: 'a section’s data are answered with a page', inject: (context) => context.route(SECTION_FILE, answerWithPage), then: expectWithout },
  { name: 'a section’s data are cut off in the middle', inject: (context) => context.route(SECTION_FILE, (route) => change(route, (body) => body.slice(0, body.length / 2))), then: expectWithout },
  { name: 'a section’s data are of another kind altogether', inject: (context) => context.route(SECTION_FILE, answer('{"version":999}')), then: expectWithout },
  { name: 'a section’s data are nothing', inject: (context) => context.route(SECTION_FILE, answer('null')), then: expectWithout },
  { name: 'one figure of a section’s data is changed on the way', inject: (context) => context.route(SECTION_FILE, (route) => change(route, (body) => body.replace(/"text":"(\d)/, (_, digit: string) => `"text":"${(Number(digit) + 1) % 10}`))), then: expectWithout },
  { name: 'a section’s data arrive at the second try', inject: (context) => context.route(SECTION_FILE, loseFirst()), then: expectLive },
  {
    name: 'a section’s data never arrive: 分享和引用 can be closed again',
    inject: (context) => context.route(SECTION_FILE, stall),
    then: async (page) => {
      await whenAlive(page);
      await stageOn(page).hover();
      const opener = page.locator('[data-press="share"]');
      await opener.click();
      await opener.click();
      await expect(opener).toHaveAttribute('aria-expanded', 'false');
      await expect(stageOn(page)).toHaveAttribute('data-live', 'false');
    },
  },
  { name: 'drawings for larger letters are lost', inject: (context) => context.route(LARGER, lose), ...enlarged },
  { name: 'drawings for larger letters are garbage', inject: (context) => context.route(LARGER, answer('[null]')), ...enlarged },
  { name: 'drawings for larger letters bring a script along, which does not run', inject: (context) => context.route(LARGER, (route) => change(route, (body) => body.replaceAll('<svg ', '<svg onload=\\"document.body.textContent = 1\\" '))), ...enlarged },
  {
    name: 'the search index is lost and comes when it is asked for again',
    route: './search/',
    inject: (context) => context.route(INDEX, cut),
    then: async (page) => {
      await search(page);
      await expect(page.getByText(/没有取到搜索目录/)).toBeVisible();
      await page.context().unroute(INDEX);
      await page.getByRole('button', { name: '再试一次' }).click();
      await expect(page.locator('.search-hit').first()).toBeVisible();
    },
  },
  {
    name: 'the search index is answered with a page',
    route: './search/',
    inject: (context) => context.route(INDEX, answerWithPage),
    then: async (page) => {
      await search(page);
      await expect(page.getByText(/没有取到搜索目录/)).toBeVisible();
    },
  },
]);
