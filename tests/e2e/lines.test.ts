import { whenAlive } from './support/actions';
import { framedRoutes } from './support/routes';
import { expect, onlyOn, test } from './support/test';

onlyOn('desktop');

/** What is set in short lines: headings, names of numbers, cells, links that stand alone. */
const SHORT = 'h1, h2, h3, h4, dt, th, figcaption, .tile-label, .tile-basis, .brief-numbers li > span, .key-numbers li > span, .row-link, .file b, .ways-link';
/** Numbers with their units and qualifiers. */
const WHOLE = '.value, .whole, .amount, .tile-number';
/** Characters that the last of several lines has at least. */
const LEAST = 2;

for (const width of [320, 360, 768, 1024, 1440, 1920]) {
  test(`At ${width} px no heading, name or cell ends with one character alone, and no number is parted from its unit or qualifier`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const route of framedRoutes) {
      await page.goto(route);
      await whenAlive(page);
      const found = await page.evaluate(([short, whole, least]) => {
        /** The lines that an element's text is set in, as they are seen. */
        const linesOf = (element: Element): string[] => {
          const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          const range = document.createRange();
          const lines: { middle: number; text: string }[] = [];
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            if (node.parentElement?.closest('.visually-hidden, svg')) continue;
            const text = node.textContent ?? '';
            for (let index = 0; index < text.length; index += 1) {
              range.setStart(node, index);
              range.setEnd(node, index + 1);
              const [box] = range.getClientRects();
              if (!box || box.width === 0) continue;
              const middle = box.top + box.height / 2;
              const last = lines[lines.length - 1];
              // Small and large letters of one line have their middles apart.
              if (last && Math.abs(last.middle - middle) < box.height * 0.7) last.text += text[index] ?? '';
              else lines.push({ middle, text: text[index] ?? '' });
            }
          }
          return lines.map((line) => line.text.trim()).filter(Boolean);
        };
        const isShown = (element: Element) => element.getClientRects().length > 0 && !element.closest('.visually-hidden');
        const orphans = [...document.querySelectorAll(short)].filter(isShown).map(linesOf).filter((lines) => lines.length > 1 && [...(lines[lines.length - 1] ?? '')].length < least);
        // That a number is computed may stand beneath it.
        const parted = [...document.querySelectorAll(whole)].filter(isShown).map((element) => linesOf(element).filter((line) => line !== '（计算得出）')).filter((lines) => lines.length > 1);
        return { orphans: orphans.map((lines) => lines.join('｜')), parted: parted.map((lines) => lines.join('｜')) };
      }, [SHORT, WHOLE, LEAST] as const);
      expect.soft(found, route).toEqual({ orphans: [], parted: [] });
    }
  });
}

test('All pages stand on one grid: their headings begin where the site’s name does', async ({ page }) => {
  for (const width of [360, 768, 1024, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    for (const route of framedRoutes) {
      await page.goto(route);
      const edges = await page.evaluate(() => ['.site-brand', 'main h1', '.site-foot .wrap > *'].map((selector) => Math.round(document.querySelector(selector)?.getBoundingClientRect().left ?? -1)));
      expect(new Set(edges).size, `${route} at ${width} px: ${edges.join(', ')}`).toBe(1);
    }
  }
});
