import type { Page } from '@playwright/test';
import { COLORS } from '../../lib/chart/theme';
import { contrast } from '../svg/color';
import { recolor, schemes } from '../svg/schemes';
import { enliven, openDisclosures, stageOf, whenAlive } from './support/actions';
import { readTexts, toHex } from './support/look';
import { readPaint, readRoot, setMode } from './support/modes';
import { booklet, drawnInBooklet, newestSections } from './support/reports';
import { sectionRoutes } from './support/routes';
import { expect, onlyOn, test } from './support/test';

const [route = booklet] = sectionRoutes;
const [chart] = newestSections.flatMap(({ charts }) => charts.map(({ view }) => view)).filter(({ kind }) => kind === 'parts');

onlyOn('desktop');

for (const colorScheme of ['light', 'dark'] as const) {
  test(`With forced colours, ${colorScheme}, words can be read, and charts are painted with the system’s colours`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await page.goto(route);
    await whenAlive(page);
    await openDisclosures(page);
    const texts = await readTexts(page);
    expect(texts.length).toBeGreaterThan(50);
    for (const { words, color, ground } of texts) expect(contrast(toHex(color), toHex(ground)), `${words} ${color} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    await expectReadable(page, '.chart-static');
    await enliven(stageOf(page, chart?.id ?? ''), 'hover');
    await expectReadable(page, '.chart-live');
  });
}

for (const { asked, scheme } of [
  { asked: { colorScheme: 'dark' }, scheme: 'dark' },
  { asked: { contrast: 'more', colorScheme: 'light' }, scheme: 'black-on-white' },
  { asked: { contrast: 'more', colorScheme: 'dark' }, scheme: 'white-on-black' },
] as const) {
  test(`Where the system asks for ${Object.values(asked).join(' and ')}, page and charts follow at once, unless the reader has chosen otherwise`, async ({ page }) => {
    await page.goto(route);
    await whenAlive(page);
    await openDisclosures(page);
    await enliven(stageOf(page, chart?.id ?? ''), 'hover');
    await page.emulateMedia(asked);
    await expectScheme(page, scheme);
    for (const { words, color, ground } of await readTexts(page)) expect(contrast(toHex(color), toHex(ground)), `${words} ${color} on ${ground}`).toBeGreaterThanOrEqual(7);
    expect(await readRoot(page)).toEqual({});
    await setMode(page, 'contrast-off');
    await expectScheme(page, 'standard');
  });
}

test('With forced colours a pressed place still has a ring, and a marked sentence still stands out', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${route}${await firstMark(page)}`);
  await expect(page.locator('mark:target')).toBeInViewport();
  await page.keyboard.press('Tab');
  const outline = await page.locator(':focus').evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(outline).not.toBe('none');
  const look = (selector: string) => page.locator(selector).first().evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await look('mark')).not.toBe(await look('body'));
});

test('With reduced motion nothing moves, also when a chart comes to life and a drawer opens', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(route);
  await whenAlive(page);
  await enliven(stageOf(page, chart?.id ?? ''), 'hover');
  await openDisclosures(page);
  expect(await page.evaluate(() => document.getAnimations().filter((animation) => animation.playState === 'running').length)).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
});

for (const deficiency of ['protanopia', 'deuteranopia', 'tritanopia', 'achromatopsia'] as const) {
  test(`With ${deficiency} the parts of a whole can be told apart where they touch`, async ({ page }) => {
    await page.goto(booklet);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setEmulatedVisionDeficiency', { type: deficiency });
    for (const { id } of drawnInBooklet.filter(({ kind }) => kind === 'parts')) {
      const drawing = page.locator(`#chart-${id} .drawing-column svg`);
      await drawing.scrollIntoViewIfNeeded();
      const separated = await drawing.evaluate((svg) =>
        [...svg.querySelectorAll('path')].filter((path) => path.getBBox().height > 30).every((path) => path.getBBox().width < 8 || path.getAttribute('stroke') !== null),
      );
      expect(separated, id).toBe(true);
    }
  });
}

/** Every colour of the charts, static and live, and the page's own two are those of the scheme. */
async function expectScheme(page: Page, name: string): Promise<void> {
  const scheme = schemes[name] ?? {};
  for (const within of ['.chart-static', '.chart-live'] as const) {
    const paint = await readPaint(page, within);
    expect(Object.keys(paint).length).toBeGreaterThan(3);
    for (const [standard, now] of Object.entries(paint)) if (!now.startsWith('url(')) expect(toHex(now), `${standard} within ${within}`).toBe(recolor(standard, scheme));
    expect(Object.values(paint).some((now) => now.includes('#hatch-')), `hatching within ${within}`).toBe(name === 'black-on-white');
  }
  const { color, backgroundColor } = await page.evaluate(() => getComputedStyle(document.documentElement));
  expect([toHex(color), toHex(backgroundColor)]).toEqual([scheme['color-ink'], scheme['color-ground']]);
}

/** Words and marks of charts stand out from the ground of the moment; what is painted with the ground itself is there to be empty. */
async function expectReadable(page: Page, within: '.chart-static' | '.chart-live'): Promise<void> {
  const paint = await readPaint(page, within);
  const ground = toHex(await page.locator('.drawing').first().evaluate((stage) => getComputedStyle(stage).backgroundColor));
  const empty: string[] = [COLORS.ground, COLORS.soft, ...Object.entries(COLORS).filter(([name]) => name.startsWith('on-')).map(([, hex]) => hex)];
  expect(Object.keys(paint).length).toBeGreaterThan(3);
  for (const [standard, now] of Object.entries(paint)) {
    if (!empty.includes(standard)) expect(contrast(toHex(now), ground), `${standard} is ${now} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    else if (standard !== COLORS.soft) expect(toHex(now), standard).toBe(ground);
  }
}

async function firstMark(page: Page): Promise<string> {
  await page.goto(route);
  return `#${await page.locator('mark').first().getAttribute('id')}`;
}
