import type { Page, Route } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SITE_FOLDER } from '../../lib/commands/steps/build';
import { OFFLINE_FILE } from '../../lib/export';
import { pathOf } from '../../lib/page/pages';
import { getReports } from '../../lib/reports';
import { whenAlive } from './support/actions';
import { fetchModeStyles, readRoot, setMode } from './support/modes';
import { bookletRoutes, home, routes, sectionRoutes } from './support/routes';
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

    test('leave the page to be read, and are asked for again with the next setting', async ({ page }) => {
      await page.route(MODES_SHEET, (route) => route.abort('failed'));
      await page.goto(`${section}?mode=elder`);
      await whenAlive(page);
      expect(await isShown(page)).toBe('visible');
      await page.unroute(MODES_SHEET);
      await page.getByRole('button', { name: '退出长者模式', exact: true }).or(page.getByRole('button', { name: '长者模式', exact: true })).first().click();
      await expect.poll(() => page.evaluate(() => (document.querySelector<HTMLLinkElement>('link[data-modes]')?.sheet?.cssRules.length ?? 0) > 0)).toBe(true);
    });
  });
});

test.describe('A page looks as it would with every rule of the site in one sheet, in the order in which they are written', () => {
  const report = getReports()[0]?.loaded.report.value.id ?? '';
  const offline = readFileSync(path.join(SITE_FOLDER, pathOf(report, 'overview'), OFFLINE_FILE), 'utf8');
  // Reports in one file have it.
  const whole = /<style>([\s\S]*?)<\/style>/.exec(offline)?.[1] ?? '';

  for (const route of [home, section, ...routes.filter((each) => each.startsWith(`./${report}/`) && !sectionRoutes.includes(each)), ...bookletRoutes, './search/', './about/']) {
    test(route, async ({ page }) => {
      await page.goto(route);
      await whenAlive(page).catch(() => undefined);
      await fetchModeStyles(page);
      for (const words of ['', 'elder', 'size-150,patterns,contrast-yb']) {
        await setMode(page, words);
        for (const media of ['screen', 'print'] as const) {
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ media, colorScheme });
            expect(await page.evaluate(compare, whole), `${words} ${media} ${colorScheme}`).toEqual([]);
          }
        }
      }
    });
  }
});

/** Elements that look otherwise once all style sheets of the page have given way to one. */
function compare(css: string): string[] {
  const elements = [...document.body.querySelectorAll('*')];
  const look = () =>
    elements.flatMap((element) =>
      [undefined, '::before', '::after'].map((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        if (pseudo && style.content === 'none') return [];
        // The pointer's picture has another address; of a drawing's words the place of what turns them is measured anew.
        return [...style].filter((name) => !/^(?:cursor|perspective-origin|transform-origin)$|^--(?:tw|default|font)-/.test(name)).map((name) => `${name}: ${style.getPropertyValue(name)}`);
      }),
    );
  const before = look();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const own = [...document.styleSheets];
  for (const each of own) each.disabled = true;
  document.adoptedStyleSheets = [sheet];
  const after = look();
  document.adoptedStyleSheets = [];
  for (const each of own) each.disabled = false;
  const different = before.flatMap((each, index) => {
    const now = new Set(after[index]);
    const lost = each.filter((line) => !now.has(line));
    return lost.length === 0 && each.length === now.size ? [] : [`${elements[Math.floor(index / 3)]?.outerHTML.slice(0, 80) ?? ''} ${lost.join('; ')}`];
  });
  return different.slice(0, 10);
}
