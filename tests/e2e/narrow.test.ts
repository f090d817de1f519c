import { addStyle, enliven, openDisclosures, whenAlive } from './support/actions';
import { findSticking } from './support/look';
import { home, missingRoute, routes, sectionRoutes } from './support/routes';
import { expect, onlyOn, sharePage, test } from './support/test';

onlyOn('desktop');

const NARROW = { width: 320, height: 640 };
/** 1280 × 1024 at 400 %. */
const MAGNIFIED = { width: 320, height: 256 };
const SPACED = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p, li { margin-bottom: 2em !important }';

for (const route of [...routes, missingRoute]) {
  test.describe(`On a screen 320 px wide, ${route}`, () => {
    const shared = sharePage(route, { viewport: NARROW }, async (page) => {
      if ((await page.locator('.disclosure').count()) > 0) await openDisclosures(page);
    });

    test('does not scroll sideways with everything open', async () => {
      expect(await findSticking(shared.page)).toEqual([]);
    });

    test('nor after every chart has come to life', async () => {
      test.skip(route === home || sectionRoutes.includes(route), 'the same charts as on the report’s page, which is tried');
      for (const stage of await shared.page.locator('.chart-stage').all()) {
        await enliven(stage, 'hover');
        const box = await stage.boundingBox();
        for (const part of [0.25, 0.75, 0.98]) await stage.hover({ position: { x: (box?.width ?? 0) * part, y: Math.min(42, (box?.height ?? 2) - 1) } });
      }
      expect(await findSticking(shared.page)).toEqual([]);
    });

    test('nor at 400 %, where nothing sticky takes more than a third of the height', async () => {
      await shared.page.setViewportSize(MAGNIFIED);
      expect(await findSticking(shared.page)).toEqual([]);
      await shared.page.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2));
      const sticky = await shared.page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position) && element.getClientRects().length > 0)
          .map((element) => Math.min(element.getBoundingClientRect().bottom, innerHeight) - Math.max(element.getBoundingClientRect().top, 0))
          .filter((height) => height > innerHeight / 3),
      );
      expect(sticky).toEqual([]);
      await shared.page.setViewportSize(NARROW);
    });

    test('loses nothing when a reader spaces the text', async () => {
      await addStyle(shared.page, SPACED);
      expect(await findSticking(shared.page)).toEqual([]);
      const cut = await shared.page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('body *')]
          .filter((element) => element.getClientRects().length > 0 && !element.classList.contains('visually-hidden') && !element.closest('svg, .visually-hidden, .skip-charts'))
          // Words that end in … on purpose stand in full right below.
          .filter((element) => !element.classList.contains('truncate'))
          .filter((element) => ['hidden', 'clip'].includes(getComputedStyle(element).overflowY) && element.scrollHeight > element.clientHeight + 1)
          .map((element) => element.outerHTML.slice(0, 120)),
      );
      expect(cut).toEqual([]);
    });
  });
}

for (const settings of ['size-200', 'elder,size-200']) {
  for (const route of routes) {
    test(`With the largest letters (${settings}) ${route} does not scroll sideways on a telephone`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(`${route}?mode=${settings}`);
      await whenAlive(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    });
  }
}

test('Twice the text size loses nothing and needs no sideways scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  await page.goto(home);
  await whenAlive(page);
  const before = await page.locator('main').innerText();
  await addStyle(page, 'html { font-size: 200% !important }');
  expect(await findSticking(page)).toEqual([]);
  expect((await page.locator('main').innerText()).replace(/\s/g, '')).toBe(before.replace(/\s/g, ''));
});

for (const width of [320, 360, 390]) {
  test(`No line breaks between a number and its unit at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const route of [home, ...routes.filter((each) => /\/(?:present|check)\/$/.test(each))]) {
      await page.goto(route);
      const torn = await page.evaluate(() => {
        const blocks = 'p, h1, h2, h3, h4, li, th, td, dt, dd, figcaption';
        const range = document.createRange();
        return [...document.querySelectorAll(blocks)].filter((block) => block.getClientRects().length > 0 && !block.closest('.visually-hidden') && !block.querySelector(blocks)).flatMap((block) => {
          const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
          const found: string[] = [];
          for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
            for (const { index } of node.data.matchAll(/\d(?=[\p{Script=Han}%])/gu)) {
              const [number, unit] = [0, 1].map((step) => {
                range.setStart(node as Text, index + step);
                range.setEnd(node as Text, index + step + 1);
                return range.getClientRects()[0];
              });
              if (number && unit && unit.top > number.top + number.height / 2) found.push(node.data.slice(Math.max(0, index - 8), index + 4));
            }
          }
          return found;
        });
      });
      expect(torn, route).toEqual([]);
    }
  });
}
