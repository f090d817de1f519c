import type { Page } from '@playwright/test';
import { openDisclosures, whenAlive } from './support/actions';
import { setMode } from './support/modes';
import { home, sectionRoutes } from './support/routes';
import { expect, sharePage, test } from './support/test';

const [route = home] = sectionRoutes;

test.describe(`In 长者模式 ${route}`, () => {
  const shared = sharePage(route, {}, async (page) => {
    await whenAlive(page);
    await setMode(page, 'elder');
  });

  test('stands in one column, from its finding over its charts to three closed parts and the next section', async () => {
    const boxes = await shared.page.evaluate(() => {
      const selectors = ['h1', '[data-part="takeaway"]', ...[...document.querySelectorAll('figure, .disclosure')].map(({ id }) => `#${id}`), '.turn-next'];
      return selectors.map((selector) => document.querySelector(selector)?.getBoundingClientRect()).map((box) => ({ top: box?.top ?? NaN, bottom: box?.bottom ?? NaN }));
    });
    for (const [index, { top }] of boxes.slice(1).entries()) expect(top).toBeGreaterThanOrEqual((boxes[index]?.bottom ?? NaN) - 1);
  });

  test('offers nothing to open but numbers, text and notes, each by a large button', async () => {
    const { page } = shared;
    const buttons = page.locator('main [aria-expanded]').locator('visible=true');
    await expect(buttons).toHaveText([/看全部数字.*\d+个/, /看原文.*\d+句/, /看说明/]);
    for (const button of await buttons.all()) expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(60);
    await expect(page.locator('.chart-menu').locator('visible=true')).toHaveCount(0);
  });

  test('is as long as its scroll bar says, before and after all has been seen', async () => {
    const height = () => shared.page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    await shared.page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    expect(await height()).toBe(before);
  });

  test('says all that the standard page says of the report', async () => {
    const { page } = shared;
    await openDisclosures(page);
    const now = new Set(await readWords(page));
    await setMode(page, '');
    const before = await readWords(page);
    expect(before.length).toBeGreaterThan(50);
    expect(before.filter((words) => !now.has(words))).toEqual([]);
  });
});

/** Every text of finding, charts and opened parts that is shown; drawings apart, which break their lines anew. */
function readWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    const words = new Set<string>();
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      const text = walker.currentNode.textContent?.trim() ?? '';
      if (parent && text && parent.getClientRects().length > 0 && parent.closest('figure, .disclosure-body, [data-part="takeaway"]') && !parent.closest('svg, .chart-menu')) words.add(text);
    }
    return [...words];
  });
}
