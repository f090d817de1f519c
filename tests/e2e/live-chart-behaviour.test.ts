import type { Locator, Page } from '@playwright/test';
import { isDrawn, type BarsView, type ValueView } from '../../lib/view';
import { scriptPattern } from '../support/scripts';
import { enliven, firstMarkOf, stageOf, whenAlive } from './support/actions';
import { readCharts } from './support/drawn';
import { newestSections, oneOfEachDrawn } from './support/reports';
import { expect, onlyOn, test } from './support/test';

/** The first chart of bars. */
const bars = findBars();
const [largest] = bars.view.marks;

onlyOn('desktop');

test.describe('A live chart', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(bars.route);
    await whenAlive(page);
  });

  test('says the name and the number of what is pointed at, stays on the screen, and Esc takes it away', async ({ page }) => {
    const stage = stageOf(page, bars.view.id);
    await enliven(stage, 'hover');
    const words = liveWords(stage);
    const before = await words.count();
    await stage.hover({ position: await firstMarkOf(stage) });
    await expect.poll(() => words.count()).toBeGreaterThan(before);
    const tip = (await words.allTextContents()).slice(before).join('');
    expect(tip).toContain(labelOf(largest));
    expect(tip).toContain(largest?.display.text);
    await page.keyboard.press('Escape');
    await expect.poll(() => words.count()).toBe(before);
  });

  test('keeps its tip within the chart, at the right edge too', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const stage = stageOf(page, bars.view.id);
    await enliven(stage, 'hover');
    const { x: middle, y } = await firstMarkOf(stage);
    for (const x of [middle - 20, middle, middle + 20]) await stage.hover({ position: { x, y } });
    const [chart] = await readCharts(stage.locator('.chart-live svg'));
    for (const { content, left, right } of chart?.texts ?? []) {
      expect(left, content).toBeGreaterThanOrEqual((chart?.left ?? 0) - 1);
      expect(right, content).toBeLessThanOrEqual((chart?.right ?? 0) + 1);
    }
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  });

  test('is reached with the keyboard, once, and named after its finding', async ({ page }) => {
    const stage = stageOf(page, bars.view.id);
    await expect(stage).toHaveRole('group');
    await expect(stage).toHaveAccessibleName(new RegExp(bars.view.title.slice(0, 8)));
    await enliven(stage, 'focus');
    await page.keyboard.press('Tab');
    await expect(stage.locator(':focus')).toHaveCount(0);
    await expect(stage).not.toBeFocused();
  });

  test('loses no step of who presses an arrow before its code has come', async ({ page }) => {
    const stage = stageOf(page, bars.view.id);
    await page.route('**/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await stage.focus();
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press('ArrowDown');
    await expect(stage.getByRole('status')).toContainText(labelOf(largest));
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await page.keyboard.press('ArrowDown');
    await expect(stage.getByRole('status')).toContainText(labelOf(bars.view.marks[1]));
    // Once only: a chart drawn anew says nothing by itself.
    await page.keyboard.press('Escape');
    const width = () => stage.locator('.chart-live svg').evaluate((svg) => svg.getBoundingClientRect().width);
    const wide = await width();
    await page.setViewportSize({ width: 340, height: 768 });
    await expect.poll(width).toBeLessThan(wide);
    await expect(stage).toHaveAttribute('data-live', 'true');
    await expect(stage.getByRole('status')).toBeEmpty();
  });

  test('keeps the tip of a walk by keys while the page scrolls, as it may do in reaching the chart', async ({ page }) => {
    const stage = stageOf(page, bars.view.id);
    await enliven(stage, 'focus');
    const before = await liveWords(stage).count();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => liveWords(stage).count()).toBeGreaterThan(before);
    await page.evaluate(() => window.scrollBy({ top: 40, behavior: 'instant' }));
    // ECharts takes a tip away 100 ms after it is told to, without an event: that it stays is seen only by waiting longer than that.
    await page.waitForTimeout(300);
    expect(await liveWords(stage).count()).toBeGreaterThan(before);
    await page.keyboard.press('Escape');
    await expect.poll(() => liveWords(stage).count()).toBe(before);
  });

  test('is hidden from assistive technology, which has the same in words and in the table', async ({ page }) => {
    const stage = stageOf(page, bars.view.id);
    await enliven(stage, 'hover');
    await expect(stage.locator('.chart-live')).toHaveAttribute('aria-hidden', 'true');
    await expect(stage.locator('[role="img"], [aria-label]')).toHaveCount(0);
  });

  test('takes the static one’s place only when it is painted: at no moment are there neither or both', async ({ page }) => {
    const stage = stageOf(page, bars.view.id);
    await stage.evaluate((element) => {
      const seen: string[] = [];
      (window as unknown as { seen: string[] }).seen = seen;
      const look = () => {
        const shown = [...element.querySelectorAll('svg')].filter((svg) => svg.getClientRects().length > 0 && getComputedStyle(svg).visibility === 'visible' && svg.querySelector('text'));
        seen.push(shown.map((svg) => (svg.closest('.chart-live') ? 'live' : 'static')).join('+') || 'none');
        requestAnimationFrame(look);
      };
      look();
    });
    await enliven(stage, 'hover');
    await page.waitForTimeout(200);
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen[0]).toBe('static');
    expect(seen.at(-1)).toBe('live');
    expect(seen).not.toContain('none');
    // One frame may show both: they look the same.
    expect(seen.filter((each) => each === 'static+live').length).toBeLessThanOrEqual(1);
  });

  test('follows the window: another width, another drawing, the same words', async ({ page }) => {
    const stage = stageOf(page, bars.view.id);
    await enliven(stage, 'hover');
    await page.setViewportSize({ width: 500, height: 800 });
    await expect(stage).toHaveAttribute('data-live', 'true');
    const read = async () => (await readCharts(stage.locator('svg'))).map(({ width, texts }) => ({ width: Math.round(width), words: texts.map(({ content }) => content).sort() }));
    const box = await stage.locator('.drawing-phone').boundingBox();
    const words = bars.view.marks.flatMap((mark) => [labelOf(mark), mark.display.text]).sort();
    await expect.poll(read).toEqual([{ width: Math.round(box?.width ?? 0), words }]);
  });
});

test('A chart that comes under a resting pointer turns live, though what the pointer rested on is gone', async ({ page }) => {
  const [{ route, section } = { route: './', section: '' }] = oneOfEachDrawn;
  const [left, reached] = (newestSections.find((each) => each.section.id === section)?.charts ?? []).flatMap(({ view }) => (isDrawn(view) ? [view.id] : []));
  // One under the other.
  await page.setViewportSize({ width: 480, height: 800 });
  await page.goto(route);
  await whenAlive(page);
  const stage = stageOf(page, left ?? '');
  await enliven(stage, 'hover');
  const place = await firstMarkOf(stage);
  await stage.hover({ position: place });
  const box = await stage.boundingBox();
  await stageOf(page, reached ?? '').evaluate((next, [x, y]) => {
    document.elementFromPoint(x, y)?.remove();
    window.scrollBy({ top: next.getBoundingClientRect().top - y + 20, behavior: 'instant' });
  }, [(box?.x ?? 0) + place.x, (box?.y ?? 0) + place.y] as const);
  await expect(stageOf(page, reached ?? '')).toHaveAttribute('data-live', 'true');
});

test('A tip that is higher than its chart is whole', async ({ page }) => {
  await page.goto(bars.route);
  await whenAlive(page);
  const stages = await page.locator('.chart-stage').all();
  const heights = await Promise.all(stages.map(async (stage) => ({ stage, height: (await stage.boundingBox())?.height ?? Infinity })));
  const stage = heights.reduce((lowest, each) => (each.height < lowest.height ? each : lowest)).stage;
  await enliven(stage, 'focus');
  const before = await liveWords(stage).count();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => liveWords(stage).count()).toBeGreaterThan(before);
  const clips = (element: Element) => getComputedStyle(element).overflow !== 'visible';
  expect(await stage.locator('.chart-live svg').evaluate(clips)).toBe(false);
  for (const box of await stage.locator('.chart-live div').all()) expect(await box.evaluate(clips)).toBe(false);
});

test.describe('Where the live chart’s code cannot be had', () => {
  test.use({ expectedTrouble: /net::ERR_FAILED/ });

  test('the static chart stays and nothing is thrown', async ({ page }) => {
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    let refused = 0;
    await page.route(scriptPattern('live-chart'), async (route) => {
      refused += 1;
      await route.abort('failed');
    });
    await page.goto(bars.route);
    await whenAlive(page);
    const stage = stageOf(page, bars.view.id);
    await stage.hover();
    await expect.poll(() => refused).toBeGreaterThan(0);
    await page.waitForTimeout(500);
    await expect(stage).toHaveAttribute('data-live', 'false');
    await expect(stage.locator('.chart-static svg').locator('visible=true')).toHaveCount(1);
    expect(thrown).toEqual([]);
  });
});

function findBars(): { route: string; view: BarsView } {
  for (const { route, charts } of newestSections) {
    for (const { view } of charts) if (view.kind === 'bars') return { route, view };
  }
  throw new Error('No chart of bars to test with');
}

function labelOf(value: ValueView | undefined): string {
  return value?.formula ? `${value.label}（计算得出）` : (value?.label ?? '');
}

function liveWords(stage: Locator): Locator {
  return stage.locator('.chart-live svg text');
}

function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
