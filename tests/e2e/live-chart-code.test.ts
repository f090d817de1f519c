import type { Page } from '@playwright/test';
import { home } from './support/routes';
import { expect, test } from './support/test';

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

  await page.goto(home);
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
