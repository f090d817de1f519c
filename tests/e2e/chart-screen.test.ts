import { isDrawn } from '../../lib/view';
import { choose, enliven, stageOf, whenAlive } from './support/actions';
import { newestSections } from './support/reports';
import { expect, onlyOn, test } from './support/test';

onlyOn('desktop');

test.describe('A chart alone on the screen', () => {
  const [found] = newestSections.flatMap(({ route, charts }) => charts.filter(({ view }) => isDrawn(view)).map(({ view }) => ({ route, chart: view.id })));
  if (!found) throw new Error('No drawn chart in any section');
  const { route, chart } = found;

  for (const state of ['static', 'live'] as const) {
    test(`is drawn large where it was ${state} before, with all its words, and gives the focus back`, async ({ page }) => {
      await page.goto(route);
      await whenAlive(page);
      const stage = stageOf(page, chart);
      if (state === 'live') await enliven(stage, 'hover');
      const drawing = stage.locator('.chart-static:visible svg');
      const before = await stage.boundingBox();
      const figure = page.locator(`#chart-${chart}`);
      const button = figure.locator('summary');
      await button.scrollIntoViewIfNeeded();
      const place = await figure.boundingBox();
      await choose(figure, /^全屏看图/);
      await expect(page.locator('figure[data-full="true"]')).toHaveCount(1);
      await expect(drawing).toHaveCount(1);
      await expect(drawing).toBeVisible();
      await expect.poll(async () => (await drawing.boundingBox())?.height).toBeGreaterThan(before?.height ?? Infinity);
      await page.keyboard.press('Escape');
      await expect(page.locator('figure[data-full="true"]')).toHaveCount(0);
      await expect(button).toBeFocused();
      // The reader sees what was seen before.
      await expect.poll(async () => (await figure.boundingBox())?.y).toBeCloseTo(place?.y ?? Infinity, 0);
    });
  }

  test('covers the window where the browser does not grant the screen', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Element.prototype, 'requestFullscreen'));
    await page.goto(route);
    await whenAlive(page);
    const figure = page.locator(`#chart-${chart}`);
    await choose(figure, /^全屏看图/);
    await expect(figure).toHaveAttribute('data-full', 'true');
    expect(await figure.evaluate((layer) => [layer.getBoundingClientRect().toJSON(), { width: innerWidth, height: innerHeight }] as [DOMRect, unknown])).toMatchObject([
      { x: 0, y: 0, width: 1440, height: 900 },
      { width: 1440, height: 900 },
    ]);
  });

  test('is scrolled by keys, begins where its title does, and has nothing to walk through that is not shown', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 420 });
    await page.goto(route);
    await whenAlive(page);
    const figure = page.locator(`#chart-${chart}`);
    await enliven(stageOf(page, chart), 'focus');
    await choose(figure, /^全屏看图/);
    await expect(figure).toHaveAttribute('data-full', 'true');
    await page.keyboard.press('PageDown');
    await expect.poll(() => figure.evaluate((layer) => layer.scrollTop)).toBeGreaterThan(50);
    const left = (selector: string) => figure.evaluate((layer, within) => Math.min(...[...layer.querySelectorAll(within)].map((each) => each.getBoundingClientRect()).filter(({ width }) => width > 0).map((box) => box.left)), selector);
    expect(await left('.chart-static svg *')).toBeLessThanOrEqual((await left('figcaption *')) + 4);
    await page.keyboard.press('Tab');
    await expect(figure.locator(':focus')).toHaveCount(1);
    await expect(stageOf(page, chart)).not.toBeFocused();
    await page.keyboard.press('Escape');
    await expect(figure.locator('summary')).toBeFocused();
    await stageOf(page, chart).focus();
    await expect(stageOf(page, chart)).toBeFocused();
  });
});
