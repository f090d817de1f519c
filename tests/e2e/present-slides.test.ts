import { fetchModeStyles } from './support/modes';
import { measureSlides, presentations, whenPresenting } from './support/slides';
import { expect, onlyOn, test } from './support/test';

/** Screens of meeting rooms in CSS px, with the system's scaling. */
const SCREENS = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 3840, height: 2160 },
  { width: 1536, height: 864, deviceScaleFactor: 1.25 },
  { width: 853, height: 480, deviceScaleFactor: 1.5 },
  { width: 683, height: 512, deviceScaleFactor: 1.5 },
  { width: 1440, height: 900 },
];

/** Steps of 更大, and the screens that they are tried on: one of each shape. */
const LARGER = [1, 2];
const SHAPES = [SCREENS[0], SCREENS[2]];

const SCHEMES = ['off', 'black-on-white', 'white-on-black', 'yellow-on-black'];

onlyOn('desktop');

for (const { route, slides } of presentations) {
  const ids = ['slide-test-card', ...slides.map(({ id }) => id)];

  for (const { deviceScaleFactor = 1, ...viewport } of SCREENS) {
    test(`Every slide of ${route} fits ${viewport.width} × ${viewport.height} at ${deviceScaleFactor * 100} %: words and numbers large, margins free, nothing cut, scaled or to be scrolled`, async ({ browser, baseURL }) => {
      const page = await browser.newPage({ viewport, deviceScaleFactor, baseURL });
      await page.goto(route);
      await whenPresenting(page);
      const measured = await measureSlides(page);
      expect(measured.map(({ id }) => id)).toEqual(ids);
      expect(measured.filter(({ faults }) => faults.length > 0).map(({ id, faults }) => ({ id, faults }))).toEqual([]);
      await page.close();
    });
  }

  for (const viewport of SHAPES) {
    for (const step of LARGER) {
      test(`Pressed ${step} times, 更大 makes the words of ${route} larger and nothing overflows on ${viewport?.width} × ${viewport?.height}`, async ({ browser, baseURL }) => {
        const page = await browser.newPage({ viewport, baseURL });
        await page.goto(route);
        await whenPresenting(page);
        const sizeOf = () => page.locator('.test-smallest').evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
        await page.keyboard.press('t');
        const before = await sizeOf();
        for (let count = 0; count < step; count += 1) await page.getByRole('button', { name: /^更大/ }).click();
        expect(await sizeOf()).toBeCloseTo(before * (1 + step * 0.1), 1);
        expect((await measureSlides(page)).filter(({ faults }) => faults.length > 0)).toEqual([]);
        await page.close();
      });
    }
  }

  test(`In every contrast scheme, words of ${route} have 7 : 1 and marks 4.5 : 1`, async ({ browser, baseURL }) => {
    const page = await browser.newPage({ viewport: SCREENS[2], baseURL });
    await page.goto(route);
    await whenPresenting(page);
    for (const scheme of SCHEMES) {
      if (scheme !== SCHEMES[0]) {
        await page.keyboard.press('t');
        await page.getByRole('button', { name: /^更高对比/ }).click();
      }
      expect(await page.evaluate(() => document.documentElement.getAttribute('data-contrast') ?? 'off')).toBe(scheme);
      // Not the hundred turns of a walk at once and again: a browser throttles them.
      expect((await measureSlides(page)).filter(({ pale }) => pale.length > 0).map(({ id, pale }) => ({ scheme, id, pale }))).toEqual([]);
      await page.reload();
      await whenPresenting(page);
      await fetchModeStyles(page);
      await page.evaluate((name) => document.documentElement.setAttribute('data-contrast', name), scheme);
    }
    await page.close();
  });
}
