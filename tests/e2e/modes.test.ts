import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { contrast } from '../svg/color';
import { LIMITS } from '../svg/schemes';
import { openDisclosures, whenAlive } from './support/actions';
import { AXE_ALSO, AXE_TAGS, DECIDED_ELSEWHERE, DRAWINGS, summarize } from './support/axe';
import { findSmallTargets, findSticking, readTexts, toHex } from './support/look';
import { MODES, readRoot, setMode } from './support/modes';
import { framedRoutes, home, missingRoute } from './support/routes';
import { expect, onlyOn, sharePage, test } from './support/test';

onlyOn('desktop');

const DESK = { width: 1440, height: 900 };
const NARROW = { width: 320, height: 640 };

// Every page once, with all that can be open opened: settings, disclosures, a chart's tip. The modes change in place.
for (const route of [...framedRoutes.filter((each) => each !== home), missingRoute]) {
  test.describe(`In every mode ${route}`, () => {
    const shared = sharePage(route, { viewport: DESK }, openEverything);

    for (const { words } of MODES) {
      test(`has no fault that axe finds in ${words || 'standard'}, with settings, disclosures and a tip open`, async () => {
        await setMode(shared.page, words);
        const { violations, incomplete } = await new AxeBuilder({ page: shared.page })
          .withTags(AXE_TAGS)
          .exclude(DRAWINGS)
          // Contrast is computed below for every text, more strictly.
          .options({ resultTypes: ['violations', 'incomplete'], selectors: false, rules: { ...AXE_ALSO, 'color-contrast': { enabled: false } } })
          .analyze();
        expect(summarize(violations)).toEqual([]);
        expect(summarize(incomplete, DECIDED_ELSEWHERE)).toEqual([]);
      });
    }

    test('has words that stand out from what lies behind them', async () => {
      for (const { words: mode, scheme } of MODES) {
        await setMode(shared.page, mode);
        const texts = await readTexts(shared.page);
        expect(texts.length).toBeGreaterThan(10);
        const pairs = new Map(texts.map((text) => [`${text.color} on ${text.ground}`, text]));
        for (const [pair, { color, ground, words }] of pairs) {
          expect(contrast(toHex(color), toHex(ground)), `${words}: ${pair} in ${mode}`).toBeGreaterThanOrEqual(LIMITS[scheme]?.words ?? Infinity);
        }
      }
    });

    test('has targets, letters and lines as large as the mode promises', async () => {
      for (const { words: mode, target } of MODES) {
        await setMode(shared.page, mode);
        expect(await findSmallTargets(shared.page, target), mode).toEqual([]);
        const { mode: elder, size = '100' } = await readRoot(shared.page);
        const body = ((elder ? 22 : 18) * Number(size)) / 100;
        expect(await shared.page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize)), mode).toBeGreaterThanOrEqual(body - 0.01);
        const texts = await readTexts(shared.page);
        const [smallest, lines] = elder ? [body - 0.01, 1.75] : [(16 * Number(size)) / 100 - 0.01, 1.5];
        expect(texts.filter(({ size: own }) => own < smallest), mode).toEqual([]);
        expect(texts.filter(({ words, line }) => words.length > 30 && !(line >= lines - 0.001)), mode).toEqual([]);
      }
    });

    test('does not scroll sideways, on a desk and on a screen 320 px wide', async () => {
      for (const viewport of [DESK, NARROW]) {
        await shared.page.setViewportSize(viewport);
        for (const { words } of MODES) {
          await setMode(shared.page, words);
          expect(await findSticking(shared.page), `${words} at ${viewport.width}`).toEqual([]);
        }
      }
    });

    test('and nothing went wrong on the way', () => {
      expect(shared.trouble.filter((line) => !line.includes('404'))).toEqual([]);
    });
  });
}

async function openEverything(page: Page): Promise<void> {
  await whenAlive(page);
  if ((await page.locator('.disclosure').count()) > 0) await openDisclosures(page);
  await page.getByRole('button', { name: '无障碍', exact: true }).click();
  const stage = page.locator('.chart-stage').first();
  if ((await stage.count()) === 0) return;
  await stage.focus();
  await stage.and(page.locator('[data-live="true"]')).waitFor();
  await page.keyboard.press('ArrowRight');
}
