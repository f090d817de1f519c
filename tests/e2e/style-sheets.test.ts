import type { Page, Route } from '@playwright/test';
import { whenAlive } from './support/actions';
import { readRoot } from './support/modes';
import { home, sectionRoutes } from './support/routes';
import { expect, onlyOn, test } from './support/test';

const [section = home] = sectionRoutes;
const MODES_SHEET = /-modes-[^/]*\.css$/;

const wait = (route: Route, ms: number) => new Promise((resolve) => setTimeout(resolve, ms)).then(() => route.continue());
const isShown = (page: Page) => page.evaluate(() => getComputedStyle(document.body).visibility);

test.describe('The styles of the modes', () => {
  onlyOn('desktop');

  test('are not fetched for who has no settings, and are once he opens them', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => MODES_SHEET.test(request.url()) && asked.push(request.url()));
    await page.goto(section);
    await whenAlive(page);
    expect(asked).toEqual([]);
    await page.getByRole('button', { name: '无障碍' }).click();
    await expect.poll(() => asked.length).toBe(1);
  });

  test('are there before anything is painted for who has some', async ({ page }) => {
    await page.route(MODES_SHEET, (route) => wait(route, 1000));
    await page.goto(`${section}?mode=size-200`, { waitUntil: 'domcontentloaded' });
    expect(await isShown(page)).toBe('hidden');
    await expect.poll(() => isShown(page)).toBe('visible');
    expect(await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))).toBe(32);
    const painted = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity);
    expect(painted).toBeGreaterThan(1000);
  });

  test('are waited for when a setting is the first: the page changes once, as a whole', async ({ page }) => {
    await page.goto(section);
    await whenAlive(page);
    await page.route(MODES_SHEET, (route) => wait(route, 500));
    await page.getByRole('button', { name: '长者模式', exact: true }).click();
    expect(await readRoot(page)).toEqual({});
    await expect.poll(() => readRoot(page)).toEqual({ mode: 'elder', fit: '125' });
    expect(await page.evaluate(() => document.querySelector<HTMLLinkElement>('link[data-modes]')?.sheet !== null)).toBe(true);
  });

  test.describe('that are lost', () => {
    test.use({ expectedTrouble: /-modes-|Failed to load resource/ });

    test('leave the page to be read, and are asked for again by who opens the settings', async ({ page }) => {
      await page.route(MODES_SHEET, (route) => route.abort('failed'));
      await page.goto(`${section}?mode=elder`);
      await whenAlive(page);
      expect(await isShown(page)).toBe('visible');
      await page.unroute(MODES_SHEET);
      await page.getByRole('button', { name: '无障碍' }).click();
      await expect.poll(() => page.evaluate(() => (document.querySelector<HTMLLinkElement>('link[data-modes]')?.sheet?.cssRules.length ?? 0) > 0)).toBe(true);
    });
  });
});
