import type { Page } from '@playwright/test';
import { layOutAll, openDisclosures, whenAlive } from './support/actions';
import { setMode } from './support/modes';
import { home, sectionRoutes } from './support/routes';
import { expect, sharePage, test } from './support/test';

const [section = home] = sectionRoutes;
/** Things on a screen that an eye takes as one: a run of sentences under its heading is one text. */
const BLOCKS = '.passage, h1, h2, h3, h4, h5, p, li.tile, table, dl, ol:not(.flex), ul:not(.flex):not(.link-row), .chart-stage, .disclosure-head';
const MOST_BLOCKS = 7;

for (const route of [home, section]) {
  test.describe(`In 长者模式 ${route}`, () => {
    const shared = sharePage(route, {}, async (page) => {
      await whenAlive(page);
      await openDisclosures(page);
      await layOutAll(page);
    });

    test('shows all that the standard page shows with everything open', async () => {
      const { page } = shared;
      await setMode(page, '');
      const before = await readWords(page);
      await setMode(page, 'elder');
      const now = new Set(await readWords(page));
      expect(before.length).toBeGreaterThan(50);
      expect(before.filter((words) => !now.has(words))).toEqual([]);
    });

    test('has nothing to open, and one column', async () => {
      const { page } = shared;
      await setMode(page, 'elder');
      // What opens only when something is to be saved or passed on is no part of the report.
      await expect(page.locator('main [aria-expanded]:not(.needs-script *)').locator('visible=true')).toHaveCount(0);
      const beside = await page.evaluate(() => {
        const boxes = [...document.querySelectorAll('main .panel, main figure, main .tile, main .section-index, main .disclosure')].map((element) => ({ element, box: element.getBoundingClientRect() })).filter(({ box }) => box.width > 0);
        return boxes.filter(({ element, box }, index) => boxes.slice(index + 1).some((other) => !element.contains(other.element) && !other.element.contains(element) && other.box.top < box.bottom - 1 && other.box.bottom > box.top + 1)).map(({ element }) => element.outerHTML.slice(0, 120));
      });
      expect(beside).toEqual([]);
    });

    test('gives in every panel the number, the sentence, the table and the charts, in this order, to eye and keyboard alike', async () => {
      await setMode(shared.page, 'elder');
      const panels = await shared.page.locator('.panel').evaluateAll((elements) =>
        elements.map((panel) => {
          const parts = ['h1, h2', '.tile', '.text-lead:not(.tile *)', '.panel-table', '.panel-charts', '.panel-rest'].map((selector) => [...panel.querySelectorAll(selector)].find((element) => element.getClientRects().length > 0)).filter((part) => part !== undefined);
          const tops = parts.map((part) => part.getBoundingClientRect().top);
          const follows = parts.slice(1).map((part, index) => Boolean((parts[index] ?? part).compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING));
          return { id: panel.id, ordered: tops.every((top, index) => index === 0 || top >= (tops[index - 1] ?? 0)), follows: follows.every(Boolean) };
        }),
      );
      expect(panels.length).toBeGreaterThan(0);
      expect(panels.filter(({ ordered, follows }) => !ordered || !follows)).toEqual([]);
    });

    test(`puts at most ${MOST_BLOCKS} things on a screen`, async () => {
      await setMode(shared.page, 'elder');
      const crowded = await shared.page.evaluate(([selector, most]) => {
        const boxes = [...document.querySelectorAll(`main :is(${selector})`)]
          .filter((element) => !element.parentElement?.closest('.passage, table, dl, p, .disclosure-head, ol:not(.flex), ul:not(.flex):not(.grid)') && !element.closest('.visually-hidden'))
          .filter((element) => !(element.matches('p') && element.closest('.tile')) && !(element.matches('ul, ol') && element.querySelector('.tile')))
          .map((element) => ({ element, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.height > 0)
          .map(({ element, box }) => ({ top: box.top + scrollY, bottom: box.bottom + scrollY, words: element.textContent.slice(0, 12) }));
        // A screen that begins with any of them, and holds the next ones whole.
        return boxes.map(({ top }) => boxes.filter((box) => box.top >= top - 1 && box.bottom <= top + innerHeight)).filter((screen) => screen.length > most).map((screen) => `${screen.length}: ${screen.map(({ words }) => words).join(' | ')}`);
      }, [BLOCKS, MOST_BLOCKS] as const);
      expect(crowded).toEqual([]);
    });
  });
}

/** Every text that is shown, but what belongs to the drawers' buttons. */
function readWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    const words = new Set<string>();
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      const text = walker.currentNode.textContent?.trim() ?? '';
      if (parent && text && parent.getClientRects().length > 0 && !parent.closest('svg, .disclosure-mark, .section-index-button')) words.add(text);
    }
    return [...words];
  });
}
