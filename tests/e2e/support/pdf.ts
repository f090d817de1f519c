import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { packed } from '../../support/pdf';

export { packed };

/** The words of each sheet that a page prints on, without gaps. */
export async function readSheets(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text.map(packed);
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
