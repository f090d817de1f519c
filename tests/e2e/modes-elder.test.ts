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

  test('has no link beside its sentences, and none to files', async () => {
    const { page } = shared;
    await openDisclosures(page);
    await expect(page.locator('main').locator('.source-link, [download], .tool:not([data-press="family"])').locator('visible=true')).toHaveCount(0);
    await expect(page.locator('main a[href*="#src-"]').locator('visible=true').first()).toBeVisible();
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

for (const route of [home, ...sectionRoutes]) {
  test(`In 长者模式 ${route} is as long as its scroll bar says, before and after all has been seen, and has fewer places to stop at`, async ({ page }) => {
    await page.goto(`${route}?mode=standard,elder`);
    await whenAlive(page);
    await page.waitForLoadState('networkidle');
    const measure = () => page.evaluate(() => ({ height: document.documentElement.scrollHeight, stops: [...document.querySelectorAll<HTMLElement>('a[href], button, summary, [tabindex="0"]')].filter((element) => element.getClientRects().length > 0).length }));
    const { height, stops } = await measure();
    await page.evaluate(async () => {
      for (let y = 0; y < document.documentElement.scrollHeight; y += window.innerHeight) {
        window.scrollTo(0, y);
        await new Promise(requestAnimationFrame);
      }
    });
    expect((await measure()).height).toBe(height);
    await setMode(page, '');
    expect(stops).toBeLessThan((await measure()).stops);
  });
}

/** Every text of finding, charts and opened parts that is shown, but links to files and to the full text; drawings apart, which break their lines anew. */
function readWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    const words = new Set<string>();
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      const text = walker.currentNode.textContent?.trim() ?? '';
      if (parent && text && parent.getClientRects().length > 0 && parent.closest('figure, .disclosure-body, [data-part="takeaway"]') && !parent.closest('svg, .chart-menu, .source-link, .not-elder')) words.add(text);
    }
    return [...words];
  });
}
