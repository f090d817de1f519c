import type { Page } from '@playwright/test';
import { contrast } from '../svg/color';
import { enliven, openDrawers, stageOf, whenAlive } from './support/actions';
import { drawnOnHome, newestSections } from './support/reports';
import { home, sectionRoutes } from './support/routes';
import { expect, onlyOn, test } from './support/test';

const [route = home] = sectionRoutes;
const [chart] = newestSections.flatMap(({ charts }) => charts.map(({ view }) => view)).filter(({ kind }) => kind === 'parts');

onlyOn('desktop');

for (const colorScheme of ['light', 'dark'] as const) {
  test(`With forced colours, ${colorScheme}, words can be read, and charts stand on their own paper`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await page.goto(route);
    await whenAlive(page);
    await openDrawers(page);
    for (const { words, ratio } of await readContrasts(page)) expect(ratio, words).toBeGreaterThanOrEqual(4.5);
    // Their colours on white are tested with the drawings; what must not happen is a dark ground behind dark words.
    const papers = await page.locator('.chart-stage').evaluateAll((stages) => stages.map((stage) => getComputedStyle(stage).backgroundColor));
    expect(papers.length).toBeGreaterThan(0);
    expect(new Set(papers)).toEqual(new Set(['rgb(255, 255, 255)']));
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
  await openDrawers(page);
  expect(await page.evaluate(() => document.getAnimations().filter((animation) => animation.playState === 'running').length)).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
});

for (const deficiency of ['protanopia', 'deuteranopia', 'tritanopia', 'achromatopsia'] as const) {
  test(`With ${deficiency} the parts of a whole can be told apart where they touch`, async ({ page }) => {
    await page.goto(home);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setEmulatedVisionDeficiency', { type: deficiency });
    for (const { id } of drawnOnHome.filter(({ kind }) => kind === 'parts')) {
      const stage = stageOf(page, id);
      await stage.scrollIntoViewIfNeeded();
      const separated = await stage.locator('.chart-wide svg').evaluate((svg) =>
        [...svg.querySelectorAll('path')].filter((path) => path.getBBox().height > 40).every((path) => path.getBBox().width < 5 || path.getAttribute('stroke') !== null),
      );
      expect(separated, id).toBe(true);
    }
  });
}

/** Contrast of each text with the nearest ground behind it, as the browser paints them under forced colours. */
async function readContrasts(page: Page): Promise<{ words: string; ratio: number }[]> {
  const pairs = await page.evaluate(() => {
    const texts = [...document.querySelectorAll('h1, h2, h3, h4, p, a, button, th, td, mark')].filter((element) => element.getClientRects().length > 0 && element.textContent.trim());
    return texts.map((element) => {
      let behind: Element | null = element;
      while (behind && /rgba\(.*, 0\)/.test(getComputedStyle(behind).backgroundColor)) behind = behind.parentElement;
      return { words: element.textContent.slice(0, 30), color: getComputedStyle(element).color, ground: getComputedStyle(behind ?? document.documentElement).backgroundColor };
    });
  });
  expect(pairs.length).toBeGreaterThan(50);
  return pairs.map(({ words, color, ground }) => ({ words: `${words} ${color} on ${ground}`, ratio: contrast(toHex(color), toHex(ground)) }));
}

async function firstMark(page: Page): Promise<string> {
  await page.goto(route);
  return `#${await page.locator('mark').first().getAttribute('id')}`;
}

function toHex(color: string): string {
  const channels = /^rgba?\((\d+), (\d+), (\d+)/.exec(color)?.slice(1);
  if (!channels) throw new Error(`Not a colour: ${color}`);
  return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
}
