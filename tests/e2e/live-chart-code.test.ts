import type { Page } from '@playwright/test';
import { firstMarkOf, stageOf, whenAlive } from './support/actions';
import { oneOfEachDrawn } from './support/reports';
import { expect, test } from './support/test';

const bars = oneOfEachDrawn.find(({ view }) => view.kind === 'bars');
if (!bars) throw new Error('No chart of bars to test with');

async function readChunks(page: Page): Promise<string[]> {
  const content = await page.locator('meta[name="live-chart-chunks"]').getAttribute('content');
  return (content ?? '').split(' ').filter(Boolean);
}

function countScripts(page: Page, chunks: string[]): Promise<number> {
  return page.evaluate((sources) => sources.filter((source) => document.querySelector(`script[src="${source}"]`)).length, chunks);
}

test('the live charts’ code is fetched near a chart, and runs only when a reader reaches for one', async ({ page, hasTouch }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));

  await page.goto(bars.route);
  const chunks = await readChunks(page);
  expect(chunks.length).toBeGreaterThan(0);

  const stage = page.locator('.chart-stage').first();
  await stage.scrollIntoViewIfNeeded();
  await expect.poll(() => chunks.every((chunk) => asked.includes(chunk))).toBe(true);
  expect(await countScripts(page, chunks)).toBe(0);
  await expect(stage).toHaveAttribute('data-live', 'false');

  await (hasTouch ? stage.tap() : stage.hover());
  await expect(stage).toHaveAttribute('data-live', 'true');
  expect(await countScripts(page, chunks)).toBe(chunks.length);
});

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
