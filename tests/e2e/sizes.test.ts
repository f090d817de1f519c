import { openDrawers } from './support/actions';
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
      if ((await page.locator('.drawer').count()) > 0) await openDrawers(page);
    });

    test(`everything to press is at least ${TARGET} px each way, but links within a sentence`, async () => {
      const small = await shared.page.evaluate((target) => {
        const isShown = (element: Element) => element.getClientRects().length > 0 && !element.closest('.skip-link, .visually-hidden');
        // A link within a line of words is as high as the line: its block holds words beside it.
        const isInline = (element: HTMLElement) => {
          const block = element.closest('p, li, dd, dt, td, th, figcaption, blockquote, h1, h2, h3, h4, h5');
          return getComputedStyle(element).display === 'inline' && block !== null && (block as HTMLElement).innerText.trim() !== element.innerText.trim();
        };
        return [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [role="button"]')]
          .filter((element) => isShown(element) && !isInline(element))
          .map((element) => ({ element, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.width < target - 0.5 || box.height < target - 0.5)
          .map(({ element, box }) => `${Math.round(box.width)} × ${Math.round(box.height)}: ${element.outerHTML.slice(0, 160)}`);
      }, TARGET);
      expect(small).toEqual([]);
    });

    test(`no words are smaller than ${SMALLEST} px, and running text is ${BODY} px with room between its lines`, async () => {
      const texts = await shared.page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: { size: number; line: number; words: string }[] = [];
        while (walker.nextNode()) {
          const parent = walker.currentNode.parentElement;
          const words = walker.currentNode.textContent?.trim() ?? '';
          if (!parent || !words || parent.closest('svg, script, style, noscript, .visually-hidden') || parent.getClientRects().length === 0) continue;
          const { fontSize, lineHeight } = getComputedStyle(parent);
          found.push({ size: Number.parseFloat(fontSize), line: Number.parseFloat(lineHeight) / Number.parseFloat(fontSize), words: words.slice(0, 40) });
        }
        return found;
      });
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
