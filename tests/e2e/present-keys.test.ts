import type { Locator, Page } from '@playwright/test';
import { chartAnchor } from '../../lib/view';
import { currentSlide, presentations, whenPresenting } from './support/slides';
import { expect, onlyOn, test } from './support/test';

onlyOn('desktop');

const CARD = 'slide-test-card';

for (const { route, slides } of presentations) {
  test.describe(`Keys of ${route}`, () => {
    const ids = slides.map(({ id }) => id);
    const [first, second, third] = ids;
    const last = ids.at(-1);

    test.beforeEach(async ({ page }) => {
      await page.goto(route);
      await whenPresenting(page);
    });

    test('turn slides one by one, to either end and to a number, and the address says which', async ({ page }) => {
      const walk: [string, string | undefined][] = [
        ['ArrowRight', second], ['PageDown', third], ['ArrowLeft', second], ['PageUp', first], [' ', second],
        ['End', last], ['ArrowRight', last], ['Home', first],
      ];
      for (const [key, id] of walk) {
        await page.keyboard.press(key);
        await expectSlide(page, id);
      }
      await page.keyboard.type('20');
      await page.keyboard.press('Enter');
      await expectSlide(page, ids[19]);
      expect(new URL(page.url()).hash).toBe(`#${ids[19]}`);
      await page.reload();
      await whenPresenting(page);
      await expectSlide(page, ids[19]);
    });

    test('step by step are no entries in the history: Back leaves the presentation', async ({ page }) => {
      await page.goto('./about/');
      await page.goto(route);
      await whenPresenting(page);
      for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
      await expectSlide(page, ids[3]);
      expect(new URL(page.url()).hash).toBe(`#${ids[3]}`);
      await page.goBack();
      await expect(page).toHaveURL(/\/about\/$/);
      await page.goForward();
      await whenPresenting(page);
      await expectSlide(page, ids[3]);
    });

    for (const key of ['t', 'Escape', 'ArrowRight']) {
      test(`lead to the test card, and by ${key} back to the slide that was shown`, async ({ page }) => {
        await page.keyboard.type('20');
        await page.keyboard.press('Enter');
        await page.keyboard.press('t');
        await expectSlide(page, CARD);
        await page.keyboard.press(key);
        await expectSlide(page, ids[19]);
      });
    }

    test('bring the bar up, which covers no word but those of a slide’s foot', async ({ page }) => {
      for (const size of [{ width: 1920, height: 1080 }, { width: 1280, height: 720 }, { width: 1024, height: 768 }]) {
        await page.setViewportSize(size);
        await page.keyboard.press('Home');
        for (const id of ids) {
          await expectSlide(page, id);
          const bar = await page.locator('.present-bar').boundingBox();
          const note = page.locator(`#${id} .slide-note`);
          // Half of what a line is higher than its letters.
          if ((await note.count()) > 0) expect(await bottomOf(note), `${id} at ${size.width}`).toBeLessThanOrEqual((bar?.y ?? 0) + size.height * 0.01);
          await page.keyboard.press('ArrowRight');
        }
      }
    });

    test('black the screen out, list all slides and explain themselves, and Esc takes each away before it ends the presentation', async ({ page }) => {
      for (const [key, cover] of [['b', '.present-black'], ['?', '#present-help'], ['o', '#present-overview']] as const) {
        await page.keyboard.press(key);
        await expect(page.locator(cover)).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(page.locator(cover)).toHaveCount(0);
        await expectSlide(page, first);
      }
      await page.keyboard.press('Escape');
      await expect(page).toHaveURL((url) => !url.pathname.endsWith('/present/'));
    });

    test('end on a chart’s slide at that chart', async ({ page }) => {
      const slide = slides.find(({ kind }) => kind === 'chart');
      if (slide?.kind !== 'chart') throw new Error('No chart among the slides');
      const anchor = chartAnchor(slide.view.id);
      await page.goto(`${route}#${slide.id}`);
      await expectSlide(page, slide.id);
      await page.keyboard.press('Escape');
      await expect(page).toHaveURL((url) => !url.pathname.endsWith('/present/') && url.hash === `#${anchor}`);
      await expect(page.locator(`#${anchor}`)).toBeInViewport();
    });
  });
}

async function bottomOf(note: Locator): Promise<number> {
  const box = await note.boundingBox();
  return box ? box.y + box.height : Infinity;
}

async function expectSlide(page: Page, id: string | undefined): Promise<void> {
  await expect.poll(() => currentSlide(page)).toBe(id);
}
