import { openDisclosures } from './support/actions';
import { findSmallTargets, readTexts } from './support/look';
import { missingRoute, routes } from './support/routes';
import { expect, sharePage, test } from './support/test';

const TARGET = 44;
const SMALLEST = 16;
const BODY = 18;
/** Chinese characters in a line of prose. */
const LINE = 40;

for (const route of [...routes.filter((each) => each !== './'), missingRoute]) {
  test.describe(`Sizes on ${route}`, () => {
    const shared = sharePage(route, {}, async (page) => {
      if ((await page.locator('.disclosure').count()) > 0) await openDisclosures(page);
    });

    test(`everything to press is at least ${TARGET} px each way, but links within a sentence`, async () => {
      expect(await findSmallTargets(shared.page, TARGET)).toEqual([]);
    });

    test(`no words are smaller than ${SMALLEST} px, and running text is ${BODY} px with room between its lines`, async () => {
      const texts = await readTexts(shared.page);
      expect(texts.filter(({ size }) => size < SMALLEST)).toEqual([]);
      expect(await shared.page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))).toBeGreaterThanOrEqual(BODY);
      expect(texts.filter(({ words, line }) => words.length > 30 && !(line >= 1.5))).toEqual([]);
    });

    test(`no line of prose is longer than ${LINE} characters, and none is stretched to the edge`, async () => {
      const long = await shared.page.evaluate((line) =>
        [...document.querySelectorAll<HTMLElement>('p, li, dd')]
          .filter((element) => element.getClientRects().length > 0 && element.innerText.length > line && !element.querySelector('p, li, dd') && !element.closest('.visually-hidden'))
          .map((element) => {
            // A note that stands beside its sentence is no part of the line.
            const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) => (node.parentElement?.closest('[role="note"], .visually-hidden') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
            const range = document.createRange();
            let right = 0;
            while (walker.nextNode()) {
              range.selectNodeContents(walker.currentNode);
              right = Math.max(right, ...[...range.getClientRects()].map((box) => box.right));
            }
            const widest = right - element.getBoundingClientRect().left;
            const { fontSize, textAlign, paddingLeft } = getComputedStyle(element);
            return { glyphs: (widest - Number.parseFloat(paddingLeft)) / Number.parseFloat(fontSize), textAlign, words: element.innerText.slice(0, 60) };
          })
          .filter(({ glyphs, textAlign }) => glyphs > line + 0.5 || textAlign === 'justify'),
      LINE);
      expect(long).toEqual([]);
    });
  });
}
