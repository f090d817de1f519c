import type { Page } from '@playwright/test';
import { STORAGE_KEY } from '../../../lib/mode';

/** Settings that everything is tried in, as words of an address, the scheme that then rules, and the least size of a target in px. */
export const MODES = [
  { words: '', scheme: 'standard', target: 44 },
  { words: 'elder', scheme: 'elder', target: 60 },
  { words: 'contrast-bw', scheme: 'black-on-white', target: 44 },
  { words: 'contrast-wb', scheme: 'white-on-black', target: 44 },
  { words: 'contrast-yb', scheme: 'yellow-on-black', target: 44 },
  { words: 'size-200', scheme: 'standard', target: 44 },
  { words: 'elder,contrast-yb,size-150,patterns,cursor,still', scheme: 'yellow-on-black', target: 60 },
] as const;

/** Has the styles of the modes there, which a page without settings has not fetched: what is set then shows at once. */
export function fetchModeStyles(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const link = document.querySelector<HTMLLinkElement>('link[data-modes]');
        if (!link || (link.sheet && !link.disabled)) return resolve();
        link.addEventListener('load', () => resolve());
        link.disabled = false;
      }),
  );
}

/** Changes the settings of an open page in place, as another tab of the reader would. */
export async function setMode(page: Page, words: string): Promise<void> {
  await fetchModeStyles(page);
  await page.evaluate(
    ([key, value]) => {
      localStorage.setItem(key, value);
      window.dispatchEvent(new StorageEvent('storage', { key, newValue: value }));
    },
    [STORAGE_KEY, words] as const,
  );
}

/** The settings' attributes of the root. */
export function readRoot(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => ({ ...document.documentElement.dataset }) as Record<string, string>);
}

/** The colours that the charts on the page are painted with: for each colour of a drawing, as standard hex, what it is now. */
export function readPaint(page: Page, within: '.chart-static' | '.chart-live'): Promise<Record<string, string>> {
  return page.evaluate((box) => {
    const painted: Record<string, string> = {};
    for (const element of document.querySelectorAll(`${box} [fill*="#"], ${box} [stroke*="#"]`)) {
      const { fill, stroke } = getComputedStyle(element);
      const [ownFill, ownStroke] = [element.getAttribute('fill'), element.getAttribute('stroke')].map((paint) => /#[0-9a-f]{6}/.exec(paint ?? '')?.[0]);
      if (ownFill) painted[ownFill] = fill;
      if (ownStroke) painted[ownStroke] = stroke;
    }
    return painted;
  }, within);
}
