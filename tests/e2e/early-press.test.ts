import type { Page } from '@playwright/test';
import { openHeld } from './support/held';
import { sectionRoutes, home } from './support/routes';
import { pretendSpeech } from './support/speech';
import { expect, onlyOn, test } from './support/test';

onlyOn('desktop');

const route = sectionRoutes[0] ?? home;

/** What can be pressed as soon as it is painted: its name, what is pressed, and what then is there. */
const PRESSES: readonly [string, string, string][] = [
  ['长者模式', '[data-press="elder"]', 'html[data-mode="elder"]'],
  ['无障碍', '[data-press="mode-panel"]', '#mode-panel'],
  ['分享和引用', '[data-press="share"]', '.share-box button'],
  ['朗读本节', '[data-press="read"]', '.read-bar-rate'],
  ['表', '.disclosure-head', '.disclosure[data-open="true"] .disclosure-body'],
];

async function expectDone(page: Page, ...results: string[]): Promise<void> {
  for (const result of results) await expect(page.locator(result).first()).toBeVisible();
}

for (const [name, pressed, result] of PRESSES) {
  test(`A press on ${name} before the page’s script has come is not lost`, async ({ page }) => {
    await pretendSpeech(page, { manner: 'holds' });
    const release = await openHeld(page, route);
    await page.locator(pressed).first().click();
    await expect(page.locator(result).filter({ visible: true })).toHaveCount(0);
    await release();
    await expectDone(page, result);
  });
}

test('Several early presses are done in their order, each once', async ({ page }) => {
  const release = await openHeld(page, route);
  for (const pressed of ['elder', 'mode-panel', 'elder', 'share']) await page.locator(`[data-press="${pressed}"]`).click();
  await release();
  await expectDone(page, '#mode-panel', '.share-box button');
  await expect(page.locator('html[data-mode]')).toHaveCount(0);
  await page.locator('[data-press="elder"]').click();
  await expectDone(page, 'html[data-mode="elder"]');
});

test('What was opened early by a link’s hash, a chart’s menu or a keyboard works as ever', async ({ page }) => {
  const release = await openHeld(page, route);
  await page.locator('.chart-menu summary').first().click();
  await expect(page.locator('.chart-menu[open] a').first()).toBeVisible();
  await page.locator('main a[href$="-table"]').first().click();
  await page.locator('[data-press="mode-panel"]').focus();
  await page.keyboard.press('Enter');
  await release();
  await expectDone(page, '#mode-panel', '.disclosure[data-open="true"] table');
});
