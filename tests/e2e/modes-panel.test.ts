import type { Page } from '@playwright/test';
import { whenAlive } from './support/actions';
import { readRoot } from './support/modes';
import { framedRoutes, home, missingRoute, sectionRoutes } from './support/routes';
import { expect, onlyOn, sharePage, test } from './support/test';

const [section = home] = sectionRoutes;

test.describe('The way into the modes', () => {
  onlyOn('desktop');

  for (const viewport of [{ width: 320, height: 568 }, { width: 768, height: 1024 }, { width: 1920, height: 1080 }]) {
    test(`stands in the same place of the first screen on every page, ${viewport.width} px wide`, async ({ page }) => {
      await page.setViewportSize(viewport);
      const places = new Set<string>();
      for (const route of [...framedRoutes, missingRoute]) {
        await page.goto(route);
        for (const name of ['长者模式', '无障碍']) {
          const box = await page.getByRole('button', { name, exact: true }).boundingBox();
          if (!box) throw new Error(`${name} is not shown on ${route}`);
          expect(box.y + box.height).toBeLessThan(viewport.height);
          expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
          places.add(`${name} at ${Math.round(box.x)}, ${Math.round(box.y)}`);
        }
      }
      expect(places.size).toBe(2);
    });
    test.use({ expectedTrouble: /404/ });
  }
});

test.describe('The settings', () => {
  onlyOn('desktop');
  const shared = sharePage(section, {}, whenAlive);

  test('are opened by a button that says so, and Esc closes them and gives the focus back', async () => {
    const { page } = shared;
    const opener = page.getByRole('button', { name: '无障碍', exact: true });
    await expect(opener).toHaveAttribute('aria-expanded', 'false');
    await opener.press('Enter');
    await expect(opener).toHaveAttribute('aria-expanded', 'true');
    await expect(page.getByRole('region', { name: '无障碍设置' })).toBeVisible();
    await page.getByRole('radio', { name: '黑字白底' }).focus();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('region', { name: '无障碍设置' })).toHaveCount(0);
    await expect(opener).toBeFocused();
  });

  test('come right after the button in the order of Tab, and every one takes effect at once', async () => {
    const { page } = shared;
    await page.keyboard.press('Enter');
    const stops: string[] = [];
    for (let stop = 0; stop < 11; stop += 1) {
      await page.keyboard.press('Tab');
      stops.push(await nameOfFocus(page));
    }
    expect(stops).toEqual(['跟随系统', '－ 缩小', '＋ 放大', '长者模式', '图案填充', '特大鼠标', '减少动画', '正常', '重置，恢复默认', '退出设置', expect.any(String)]);
    await page.getByRole('radio', { name: '白字黑底' }).check();
    await page.getByRole('radio', { name: '较快' }).check();
    for (const name of ['图案填充', '特大鼠标', '减少动画', '长者模式']) await page.getByRole('checkbox', { name }).check();
    const bigger = page.getByRole('button', { name: '＋ 放大' });
    // By key: a click would wait for a button that can do no more.
    for (const size of ['125%', '150%', '200%', '200%']) {
      await bigger.press('Enter');
      await expect(page.getByRole('status').filter({ hasText: '%' })).toHaveText(size);
    }
    await expect(bigger).toHaveAttribute('aria-disabled', 'true');
    await expect.poll(() => readRoot(page)).toEqual({ mode: 'elder', contrast: 'white-on-black', size: '200', patterns: 'on', cursor: 'large', motion: 'less', fit: '250' });
    expect(new URL(page.url()).search).toBe('?mode=elder,contrast-wb,size-200,patterns,cursor,still,rate-1.25');
    expect(await page.evaluate(() => getComputedStyle(document.body).cursor)).toMatch(/url\(.*\.svg"?\) 6 4, auto/);
  });

  test('say that 黑字白底 hatches charts by itself, which can be put off', async () => {
    const { page } = shared;
    const hatching = page.getByRole('checkbox', { name: '图案填充' });
    await page.getByRole('button', { name: '重置，恢复默认' }).click();
    await expect(hatching).not.toBeChecked();
    await page.getByRole('radio', { name: '黑字白底' }).check();
    await expect(hatching).toBeChecked();
    await expect.poll(() => new URL(page.url()).search).toBe('?mode=contrast-bw');
    await hatching.uncheck();
    await expect.poll(() => readRoot(page)).toEqual({ contrast: 'black-on-white', patterns: 'off' });
    await hatching.check();
    await expect.poll(() => readRoot(page)).toEqual({ contrast: 'black-on-white' });
  });

  test('can all be taken back with one press, and left with another', async () => {
    const { page } = shared;
    await page.getByRole('button', { name: '重置，恢复默认' }).click();
    await expect.poll(() => readRoot(page)).toEqual({});
    expect(new URL(page.url()).search).toBe('');
    await expect(page.getByRole('radio', { name: '跟随系统' })).toBeChecked();
    await page.getByRole('button', { name: '退出设置' }).click();
    await expect(page.getByRole('button', { name: '无障碍', exact: true })).toBeFocused();
    expect(shared.trouble).toEqual([]);
  });
});

test.describe('Without a script', () => {
  onlyOn('phone');
  test.use({ javaScriptEnabled: false, expectedTrouble: /^failed: \S+\.js csp$/ });

  test('the modes’ buttons, which could do nothing, are not shown', async ({ page }) => {
    await page.goto(home);
    await expect(page.getByRole('button').locator('visible=true')).toHaveCount(0);
  });
});

function nameOfFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    const label = element?.closest('label')?.querySelector('span')?.firstChild?.textContent;
    return label ?? element?.innerText ?? '';
  });
}
