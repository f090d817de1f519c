import type { Page } from '@playwright/test';
import { STORAGE_KEY } from '../../lib/mode';
import { whenAlive } from './support/actions';
import { readRoot } from './support/modes';
import { home, routes, sectionRoutes } from './support/routes';
import { expect, onlyOn, test } from './support/test';

onlyOn('desktop');

const ELDER = { mode: 'elder', fit: '125' };
const [section = home] = sectionRoutes;

test('长者模式 holds on every page, after a reload, in a new tab and on the way back, from before anything is painted; one press ends it', async ({ page, context }) => {
  await context.addInitScript(noteFirstLook);
  await page.goto(home);
  await whenAlive(page);
  await page.getByRole('button', { name: '长者模式', exact: true }).click();
  await expect.poll(() => readRoot(page)).toEqual(ELDER);
  expect(new URL(page.url()).search).toBe('?mode=elder');
  for (const route of [...routes, home]) {
    await page.goto(route);
    expect(await readFirstLook(page), route).toEqual(ELDER);
  }
  await page.reload();
  expect(await readFirstLook(page)).toEqual(ELDER);
  const tab = await context.newPage();
  await tab.goto(section);
  expect(await readFirstLook(tab)).toEqual(ELDER);

  await whenAlive(tab);
  await tab.evaluate(() => window.scrollTo(0, 30));
  await tab.getByRole('button', { name: '退出长者模式', exact: true }).click();
  await expect.poll(() => readRoot(tab)).toEqual({});
  expect(new URL(tab.url()).pathname).toBe(new URL(section, page.url().replace(/[^/]*$/, '')).pathname);
  // The other tab hears of it.
  await whenAlive(page);
  await expect.poll(() => readRoot(page)).toEqual({});
  await tab.goto(home);
  expect(await readFirstLook(tab)).toEqual({});
});

test('Who goes back finds the mode chosen last, though the page was left in another', async ({ page }) => {
  await page.goto(`${home}?mode=elder`);
  await whenAlive(page);
  await page.goto(section);
  await whenAlive(page);
  await page.getByRole('button', { name: '退出长者模式', exact: true }).click();
  await page.goBack();
  await expect.poll(() => readRoot(page)).toEqual({});
});

test('An address can ask for any settings, beside its other parts, and links from there keep them', async ({ page, context }) => {
  await context.addInitScript(noteFirstLook);
  await page.goto(`${section}?from=paper&mode=elder,contrast-yb,size-150,patterns#main`);
  expect(await readFirstLook(page)).toEqual({ mode: 'elder', contrast: 'yellow-on-black', size: '150', patterns: 'on', fit: '200' });
  await whenAlive(page);
  await page.getByRole('button', { name: '退出长者模式', exact: true }).click();
  await expect.poll(() => page.url().replace(/^[^?]*/, '')).toBe('?from=paper&mode=contrast-yb,size-150,patterns#main');
  await page.getByRole('navigation', { name: '全站' }).getByRole('link').first().click();
  await page.waitForURL((url) => !url.search);
  expect(await readRoot(page)).toEqual({ contrast: 'yellow-on-black', size: '150', patterns: 'on', fit: '150' });
});

test('Where nothing may be stored, the mode holds for the visit, and the address keeps it', async ({ page, context }) => {
  await context.addInitScript(noteFirstLook);
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('blocked', 'SecurityError'); } });
  });
  await page.goto(home);
  await whenAlive(page);
  await page.getByRole('button', { name: '长者模式', exact: true }).click();
  await expect.poll(() => readRoot(page)).toEqual(ELDER);
  await page.reload();
  expect(await readFirstLook(page)).toEqual(ELDER);
  // Links carry it once the page's script is there.
  await whenAlive(page);
  await page.getByRole('navigation', { name: '页脚' }).getByRole('link').last().click();
  await page.waitForURL(/about/);
  expect(await readRoot(page)).toEqual(ELDER);
});

test('What others have written into the storage is passed over in silence', async ({ page }) => {
  await page.goto(home);
  for (const noise of ['{"elder":true}', 'null', '', ',,,', '__proto__', 'ELDER', '\u0000\uffff', 'x'.repeat(100_000)]) {
    await page.evaluate(([key, value]) => localStorage.setItem(key, value), [STORAGE_KEY, noise] as const);
    await page.reload();
    expect(await readRoot(page)).toEqual({});
  }
});

/** Runs before the page's own scripts: notes the root's attributes at the moment when the body comes into being, before it can be painted. */
function noteFirstLook(): void {
  const observer = new MutationObserver(() => {
    if (document.getElementsByTagName('body').length === 0) return;
    observer.disconnect();
    (window as unknown as { firstLook: Record<string, string> }).firstLook = { ...document.documentElement.dataset } as Record<string, string>;
  });
  observer.observe(document, { childList: true, subtree: true });
}

function readFirstLook(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => (window as unknown as { firstLook: Record<string, string> }).firstLook);
}
