import type { Page } from '@playwright/test';
import { scriptPattern } from '../support/scripts';
import { firstMarkOf, stageOf, whenAlive } from './support/actions';
import { oneOfEachDrawn } from './support/reports';
import { expect, test } from './support/test';

const bars = oneOfEachDrawn.find(({ view }) => view.kind === 'bars');
if (!bars) throw new Error('No chart of bars to test with');

const CODE = scriptPattern('live-chart');
/** Mbit/s, as browsers tell it. */
const [FAST, SLOW] = [{ downlink: 10 }, { downlink: 1.4 }];

/** Opens the page as on a connection of this kind; notes the addresses of what is asked for. */
async function open(page: Page, connection: { downlink: number; saveData?: boolean } | undefined): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.addInitScript((value) => Object.defineProperty(Navigator.prototype, 'connection', { value, configurable: true }), connection);
  await page.goto(bars?.route ?? './');
  await whenAlive(page);
  return asked;
}

const isAsked = (asked: string[]) => asked.some((address) => CODE.test(address));

test('on a fast connection the live charts’ code and data are fetched near a chart, and run only when a reader reaches for one', async ({ page, hasTouch }) => {
  const asked = await open(page, FAST);
  const stage = page.locator('.chart-stage').first();
  await stage.scrollIntoViewIfNeeded();
  await expect.poll(() => isAsked(asked)).toBe(true);
  expect(asked.some((address) => address.endsWith('/section.json'))).toBe(true);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('script[src]')).toHaveCount(1);
  await expect(stage).toHaveAttribute('data-live', 'false');

  await (hasTouch ? stage.tap() : stage.hover());
  await expect(stage).toHaveAttribute('data-live', 'true');
  expect(await page.locator('script[type="module"]').evaluateAll((scripts: HTMLScriptElement[]) => scripts.map(({ src }) => src))).toContainEqual(expect.stringMatching(CODE));
});

for (const [name, connection] of [['slow', SLOW], ['saving', { ...FAST, saveData: true }], ['unknown', undefined]] as const) {
  test(`on a ${name} connection nothing is fetched for who only reads, and all when a pointer comes over a chart’s card`, async ({ page, hasTouch }) => {
    const asked = await open(page, connection);
    for (const stage of await page.locator('.chart-stage').all()) await stage.scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    expect(asked.filter((address) => CODE.test(address) || address.endsWith('/section.json'))).toEqual([]);
    // What follows is about a pointer; that nothing is fetched for a finger that only scrolls has been seen by here.
    test.skip(hasTouch, 'a finger does not hover');
    const card = page.locator('figure:has(.chart-stage)').first();
    await card.scrollIntoViewIfNeeded();
    await card.locator('figcaption').hover();
    await expect.poll(() => isAsked(asked)).toBe(true);
    await expect(page.locator('script[src]')).toHaveCount(1);
  });
}

test('the first tap on a chart says what is there, and so does a pointer that came to rest before its code', async ({ page, hasTouch }) => {
  await page.goto(bars.route);
  await whenAlive(page);
  const { view } = bars;
  const stage = stageOf(page, view.id);
  await stage.scrollIntoViewIfNeeded();
  const position = await firstMarkOf(stage);
  await (hasTouch ? stage.tap({ position }) : stage.hover({ position }));
  await expect(stage).toHaveAttribute('data-live', 'true');
  const words = stage.locator('.chart-live svg text');
  const [label] = view.kind === 'bars' ? view.marks : [];
  await expect.poll(async () => (await words.allTextContents()).filter((word) => word === label?.label).length).toBe(2);
  // Once: a chart drawn anew for another size says nothing by itself.
  await page.setViewportSize({ width: 330, height: 700 });
  await expect.poll(async () => (await words.allTextContents()).filter((word) => word === label?.label).length).toBe(1);
});
