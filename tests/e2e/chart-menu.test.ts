import { whenAlive } from './support/actions';
import { sections } from './support/reports';
import { expect, test } from './support/test';

const [first] = sections;
if (!first) throw new Error('No section to test with');

test('A chart’s menu closes with Escape and gives the focus back, and with a press or a focus elsewhere', async ({ page }) => {
  await page.goto(first.route);
  await whenAlive(page);
  const menu = page.locator('.chart-menu').first();
  const summary = menu.locator('summary');
  await expect(summary).toHaveAccessibleName(/^这幅图的操作：/);
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(menu).toHaveAttribute('open');
  await page.keyboard.press('Tab');
  await expect(menu.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).not.toHaveAttribute('open');
  await expect(summary).toBeFocused();
  for (const leave of [() => page.locator('h1').click(), () => page.locator('.chart-menu summary').last().focus()]) {
    await summary.click();
    await expect(menu).toHaveAttribute('open');
    await leave();
    await expect(menu).not.toHaveAttribute('open');
  }
});
