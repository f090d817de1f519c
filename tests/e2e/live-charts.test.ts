import type { Page } from '@playwright/test';
import { enliven, stageOf, whenAlive } from './support/actions';
import { findOverlaps, readCharts } from './support/drawn';
import { oneOfEachDrawn } from './support/reports';
import { expect, test } from './support/test';

test('No chart code is run for who only reads, down to the end of the page', async ({ page }) => {
  const [{ route } = { route: './' }] = oneOfEachDrawn;
  await page.goto(route);
  await whenAlive(page);
  for (const stage of await page.locator('.chart-stage').all()) await stage.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('script[src]')).toHaveCount(1);
  await expect(page.locator('[_echarts_instance_]')).toHaveCount(0);
  await expect(page.locator('[data-live="true"]')).toHaveCount(0);
});

for (const [index, { route, view: { id, kind } }] of oneOfEachDrawn.entries()) {
  test(`${id} (${kind}) turns live alone, without moving anything, in the same words at the same places`, async ({ page, isMobile }) => {
    await page.goto(route);
    await whenAlive(page);
    await watchShifts(page);
    const stage = stageOf(page, id);
    await stage.scrollIntoViewIfNeeded();
    const before = await stage.boundingBox();
    const [drawn] = await readCharts(stage.locator('.chart-static svg'));
    await enliven(stage, isMobile ? 'tap' : index % 2 === 0 ? 'hover' : 'focus');
    // A finger reaches marks beside it.
    await page.keyboard.press('Escape');
    await expect(stage.locator('.chart-live svg text')).toHaveCount(drawn?.texts.length ?? 0);
    const [alive, ...more] = await readCharts(stage.locator('svg'));
    expect(more).toEqual([]);
    expect(await stage.boundingBox()).toEqual(before);
    expect(alive?.width).toBeCloseTo(drawn?.width ?? 0, 0);
    expect(alive?.height).toBeCloseTo(drawn?.height ?? 0, -0.5);
    if (!alive || !drawn) throw new Error('The chart is not shown');
    const places = (texts: typeof alive.texts) => texts.map(({ content, left, middle }) => ({ content, left, middle })).sort((a, b) => a.middle - b.middle || a.left - b.left || a.content.localeCompare(b.content, 'en'));
    const [now, then] = [places(alive.texts), places(drawn.texts)];
    expect(now.map(({ content }) => content).sort()).toEqual(then.map(({ content }) => content).sort());
    for (const { content, left, middle } of now) {
      const same = then.some((text) => text.content === content && Math.abs(text.left - left) < 2.5 && Math.abs(text.middle - middle) < 2.5);
      expect(same, `${content} at ${Math.round(left)}, ${Math.round(middle)}`).toBe(true);
    }
    expect(findOverlaps(alive)).toEqual([]);
    await expect(page.locator('[data-live="true"]')).toHaveCount(1);
    expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });
}

/** Notes every layout shift from now on, those right after a click too. */
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
