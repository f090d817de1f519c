import { contrast } from '../svg/color';
import { whenAlive } from './support/actions';
import { toHex } from './support/look';
import { routes } from './support/routes';
import { expect, onlyOn, test } from './support/test';

onlyOn('desktop');

// axe gives no verdict on signs that are no letters: ✓ ○ → ▶ ▾.
test('Signs beside words stand out 4.5 : 1 from what lies behind them', async ({ page }) => {
  let seen = 0;
  for (const route of routes) {
    await page.goto(route);
    await whenAlive(page);
    // Found and read in one go: a page that comes to life meanwhile would leave elements that are no longer part of it.
    const signs = await page.evaluate(() =>
      [...document.querySelectorAll('span[aria-hidden="true"]')]
        .filter((element) => element.textContent.trim())
        .map((element) => {
          let behind: Element | null = element;
          while (behind && getComputedStyle(behind).backgroundColor === 'rgba(0, 0, 0, 0)') behind = behind.parentElement;
          return { sign: element.textContent, color: getComputedStyle(element).color, ground: behind ? getComputedStyle(behind).backgroundColor : 'rgb(255, 255, 255)' };
        }),
    );
    seen += signs.length;
    for (const { sign, color, ground } of signs) expect(contrast(toHex(color), toHex(ground)), `${sign} on ${route}`).toBeGreaterThanOrEqual(4.5);
  }
  expect(seen).toBeGreaterThan(0);
});
