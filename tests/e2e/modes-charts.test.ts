import type { Page } from '@playwright/test';
import { recolor, schemes } from '../svg/schemes';
import { COLORS } from '../../lib/chart/theme';
import { enliven, stageOf, whenAlive } from './support/actions';
import { findOverlaps, readCharts, type SetChart } from './support/drawn';
import { toHex } from './support/look';
import { MODES, readPaint, setMode } from './support/modes';
import { isDrawn } from '../../lib/view';
import { newestSections } from './support/reports';
import { expect, onlyOn, sharePage, test } from './support/test';

/** A section with a bar that is cut into parts: several colours, and words on them. */
const parts = findParts();

test.describe('The letters of charts', () => {
  const shared = sharePage(parts.route, {}, whenAlive);
  let standard: SetChart[] = [];

  for (const { words, factor } of [{ words: '', factor: 1 }, { words: 'size-125', factor: 1.25 }, { words: 'size-150', factor: 1.5 }, { words: 'size-200', factor: 2 }]) {
    test(`are at least ${factor} times as large with ${words || 'the standard size'}, and still fit and do not touch`, async () => {
      const charts = await readIn(shared.page, words);
      if (factor === 1) standard = charts;
      for (const chart of charts) {
        const before = standard.find(({ figure }) => figure === chart.figure);
        const grown = smallest(chart) / smallest(before);
        expect(grown, `${chart.figure}: ${smallest(before)} → ${smallest(chart)}`).toBeGreaterThanOrEqual(factor * 0.95);
        // Of the drawings that there are, the one whose letters are the least larger.
        expect(grown, chart.figure).toBeLessThanOrEqual(factor * 1.3);
      }
      expectWhole(charts);
    });
  }

  for (const words of ['elder', 'elder,size-125', 'elder,size-150', 'elder,size-200']) {
    test(`are at least 18 px large in ${words}, and still fit and do not touch`, async () => {
      const charts = await readIn(shared.page, words);
      for (const chart of charts) expect(smallest(chart), chart.figure).toBeGreaterThanOrEqual(18);
      expectWhole(charts);
    });
  }

  test('are at least 18 px large in 长者模式 on the smallest phone, too', async ({ isMobile }) => {
    test.skip(!isMobile, 'a phone’s matter');
    await shared.page.setViewportSize({ width: 320, height: 640 });
    const charts = await readIn(shared.page, 'elder');
    for (const chart of charts) expect(smallest(chart), chart.figure).toBeGreaterThanOrEqual(18);
    expectWhole(charts);
  });
});

test.describe('Where the drawings for larger letters cannot be had', () => {
  onlyOn('phone');
  test.use({ expectedTrouble: /drawings\.json|net::ERR_FAILED/ });

  test('charts stay as they are, and are asked for again when it may help', async ({ page }) => {
    await page.route('**/drawings.json', (route) => route.abort());
    await page.goto(`${parts.route}?mode=size-200`);
    await whenAlive(page);
    const phone = stageOf(page, parts.id).locator('.drawing-phone');
    await expect(phone).toBeVisible();
    await page.unroute('**/drawings.json');
    await setMode(page, 'size-150');
    await expect(stageOf(page, parts.id).locator('[data-bounds="tight"]')).toBeVisible();
    await expect(phone).toBeHidden();
  });
});

test.describe('Charts, static and live,', () => {
  onlyOn('desktop');
  const shared = sharePage(parts.route, {}, async (page) => {
    await whenAlive(page);
    await enliven(stageOf(page, parts.id), 'hover');
    await page.keyboard.press('Escape');
  });

  test('take on the colours of every scheme at once, and nothing moves', async () => {
    const { page } = shared;
    await watchShifts(page);
    await stageOf(page, parts.id).locator('.chart-live svg').evaluate((svg) => svg.setAttribute('data-same', ''));
    for (const { words, scheme } of MODES.filter((mode) => !/elder|size/.test(mode.words))) {
      await setMode(page, words);
      for (const within of ['.chart-static', '.chart-live'] as const) {
        const paint = await readPaint(page, within);
        expect(Object.keys(paint).length).toBeGreaterThan(4);
        for (const [standard, now] of Object.entries(paint)) if (!now.startsWith('url(')) expect(toHex(now), `${standard} within ${within} in ${scheme}`).toBe(recolor(standard, schemes[scheme] ?? {}));
      }
    }
    await expect(stageOf(page, parts.id).locator('.chart-live svg[data-same]')).toHaveCount(1);
    expect(await readShifts(page)).toEqual([]);
  });

  test('show a pattern of its own for every colour where the reader asks for it, and by themselves in 黑字白底', async () => {
    const { page } = shared;
    for (const words of ['patterns', 'contrast-bw', 'contrast-bw,patterns-off', 'contrast-yb']) {
      await setMode(page, words);
      for (const within of ['.chart-static', '.chart-live']) {
        const fills = await page.evaluate(([box, chart]) => {
          const marks = [...document.querySelectorAll(`#chart-${chart} ${box} path[fill*="#"], #chart-${chart} ${box} rect[fill*="#"]`)];
          return marks.map((mark) => ({ paint: /#[0-9a-f]{6}/.exec(mark.getAttribute('fill') ?? '')?.[0] ?? '', fill: getComputedStyle(mark).fill }));
        }, [within, parts.id] as const);
        const hatched = fills.filter(({ fill }) => fill.includes('#hatch-'));
        if (words === 'contrast-bw,patterns-off' || words === 'contrast-yb') expect(hatched, words).toEqual([]);
        else {
          const series = Object.entries(COLORS).filter(([name]) => name.startsWith('series-'));
          for (const { paint, fill } of fills) {
            const name = series.find(([, hex]) => hex === paint)?.[0];
            if (name) expect(fill, words).toContain(`#hatch-${name}`);
          }
          expect(hatched.length, words).toBeGreaterThan(1);
        }
      }
    }
    for (const name of ['series-1', 'series-2', 'series-3', 'series-4']) await expect(page.locator(`pattern#hatch-${name}`)).toHaveCount(1);
    await setMode(page, '');
  });

  test('come to life again with larger letters, tip and all', async () => {
    const { page } = shared;
    const stage = stageOf(page, parts.id);
    const read = async () => {
      const [chart] = await readCharts(stage.locator('.chart-live svg'));
      return chart ? smallest(chart) : 0;
    };
    const before = await read();
    await setMode(page, 'size-200');
    await expect.poll(async () => (await read()) / before).toBeGreaterThan(1.95);
    await expect(stage).toHaveAttribute('data-live', 'true');
    await stage.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await readCharts(stage.locator('.chart-live svg')))[0]?.texts.filter(({ content }) => content.includes(parts.first)).length).toBeGreaterThan(1);
    await page.keyboard.press('Escape');
    await setMode(page, '');
  });
});

test('A chart is walked with the keys: each step says what, how many and of which unit; a link leads past a panel’s charts', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a keyboard’s matter');
  await page.goto(parts.route);
  await whenAlive(page);
  const stage = stageOf(page, parts.id);
  await enliven(stage, 'focus');
  const status = stage.getByRole('status');
  await page.keyboard.press('Home');
  await expect(status).toHaveText(new RegExp(`^${parts.first}，.*${parts.firstValue}`));
  await page.keyboard.press('End');
  await expect(status).not.toHaveText(new RegExp(`^${parts.first}，`));
  await page.keyboard.press('ArrowLeft');
  await expect(status).not.toBeEmpty();
  await page.keyboard.press('Escape');
  await expect(stage).toBeFocused();
  // What is over is not left for a screen reader to find: after Esc, and after leaving.
  await expect(status).toBeEmpty();
  await page.keyboard.press('ArrowRight');
  await expect(status).not.toBeEmpty();
  await page.keyboard.press('Tab');
  await expect(status).toBeEmpty();

  const skip = page.locator('.skip-charts').first();
  await skip.focus();
  const box = await skip.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('.disclosure button').first()).toBeFocused();
});

async function readIn(page: Page, words: string): Promise<SetChart[]> {
  await setMode(page, words);
  await expect.poll(() => page.evaluate(lacksLarger)).toBe(0);
  const charts = await readCharts(page.locator('.chart-static svg'));
  expect(charts.map(({ figure }) => figure).sort()).toEqual(parts.drawn);
  return charts;
}

/** How many charts have not got the drawing for larger letters that they ask for. */
function lacksLarger(): number {
  return [...document.querySelectorAll('.drawing')].filter((drawing) => {
    const larger = getComputedStyle(drawing).getPropertyValue('--larger').trim();
    return larger !== '' && drawing.querySelector(`[data-bounds="${larger}"]`) === null;
  }).length;
}

function expectWhole(charts: readonly SetChart[]): void {
  for (const chart of charts) {
    expect(findOverlaps(chart), chart.figure).toEqual([]);
    expect(chart.right, chart.figure).toBeLessThanOrEqual(chart.figureRight + 0.5);
    const outside = chart.texts.filter(({ left, right }) => left < chart.left - 0.5 || right > chart.right + 0.5).map(({ content }) => content);
    expect(outside, chart.figure).toEqual([]);
  }
}

function smallest(chart: SetChart | undefined): number {
  return Math.min(...(chart?.texts ?? []).map(({ size }) => size));
}

function findParts(): { route: string; id: string; first: string; firstValue: string; drawn: string[] } {
  for (const { route, charts } of newestSections) {
    for (const { view } of charts) {
      const first = view.kind === 'parts' && view.parts.length > 2 ? view.parts[0] : undefined;
      if (first) return { route, id: view.id, first: first.label, firstValue: first.display.text, drawn: charts.filter((chart) => isDrawn(chart.view)).map((chart) => `chart-${chart.view.id}`).sort() };
    }
  }
  throw new Error('No chart of parts to test with');
}

async function watchShifts(page: Page): Promise<void> {
  await page.evaluate(() => {
    const shifts: string[] = [];
    (window as unknown as { shifts: string[] }).shifts = shifts;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { sources: { node: Element | null }[] }[]) {
        shifts.push(...entry.sources.map(({ node }) => node?.parentElement?.outerHTML.slice(0, 200) ?? 'something'));
      }
    }).observe({ type: 'layout-shift' });
  });
}

/** After two frames: a shift is reported with the frame that shows it. */
function readShifts(page: Page): Promise<string[]> {
  return page.evaluate(() => new Promise<string[]>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve((window as unknown as { shifts: string[] }).shifts)))));
}
