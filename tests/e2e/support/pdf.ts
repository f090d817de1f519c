import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

/** The words of each sheet that a page prints on, without gaps. */
export async function readSheets(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text.map(packed);
}

// Fonts draw a radical and the character that it is with one glyph, and a PDF may name either. NFKC joins most of them.
const RADICALS = '―戶⺟⺠⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻤⻥⻦⻨⻩⻬⻮⻰⻳';
const CHARACTERS = '—户母民西见角贝车长门青韦页风飞食马鬼鱼鸟麦黄齐齿龙龟';

/** Words as those of a PDF can be compared: without gaps, and with what fonts draw alike made one. */
export function packed(text: string): string {
  return text.normalize('NFKC').replace(/[\u2e80-\u2eff戶―]/g, (radical) => CHARACTERS[RADICALS.indexOf(radical)] ?? radical).replace(/\s+/g, '');
}

/** What stands on paper inside each of `selector`: the words of its shown text nodes, in order. */
export function readShown(page: Page, selector: string): Promise<string[][]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const words: string[] = [];
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode;
        const isShown = (parentElement?.getClientRects().length ?? 0) > 0 && !parentElement?.closest('.visually-hidden');
        if (isShown && textContent?.trim()) words.push(textContent);
      }
      return words;
    }),
  );
}
