import type { Page } from '@playwright/test';

/** A text that is seen, with its colours as the browser computes them. Sizes in px; `line` as a multiple of the size. */
export interface SeenText {
  words: string;
  size: number;
  line: number;
  color: string;
  ground: string;
}

/** Every text on the page but those in drawings and those for screen readers only. */
export function readTexts(page: Page): Promise<SeenText[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const grounds = new Map<Element, string>();
    const groundOf = (element: Element): string => {
      const known = grounds.get(element);
      if (known !== undefined) return known;
      const own = getComputedStyle(element).backgroundColor;
      const ground = !/rgba\(.*, 0\)/.test(own) ? own : element.parentElement ? groundOf(element.parentElement) : 'rgb(255, 255, 255)';
      grounds.set(element, ground);
      return ground;
    };
    const found: SeenText[] = [];
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      const words = walker.currentNode.textContent?.trim() ?? '';
      if (!parent || !words || parent.closest('svg, script, style, noscript, .visually-hidden, .skip-charts') || parent.getClientRects().length === 0) continue;
      const { fontSize, lineHeight, color } = getComputedStyle(parent);
      found.push({ size: Number.parseFloat(fontSize), line: Number.parseFloat(lineHeight) / Number.parseFloat(fontSize), words: words.slice(0, 40), color, ground: groundOf(parent) });
    }
    return found;
  });
}

/** What can be pressed and is smaller than `target` px one way or the other, but links within a sentence. A control's words belong to it. */
export function findSmallTargets(page: Page, target: number): Promise<string[]> {
  return page.evaluate((least) => {
    const isShown = (element: Element) => element.getClientRects().length > 0 && !element.closest('.skip-link, .skip-charts, .visually-hidden');
    // A link within a line of words is as high as the line: its block holds words beside it.
    const isInline = (element: HTMLElement) => {
      const block = element.closest('p, li, dd, dt, td, th, figcaption, blockquote, h1, h2, h3, h4, h5');
      return getComputedStyle(element).display === 'inline' && block !== null && (block as HTMLElement).innerText.trim() !== element.innerText.trim();
    };
    return [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [role="button"]')]
      .filter((element) => isShown(element) && !isInline(element))
      .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
      .filter(({ box }) => box.width < least - 0.5 || box.height < least - 0.5)
      .map(({ element, box }) => `${Math.round(box.width)} × ${Math.round(box.height)}: ${element.outerHTML.slice(0, 160)}`);
  }, target);
}

/** Elements that reach beyond the window's right edge, where the page scrolls sideways. */
export function findSticking(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const outside = [...document.querySelectorAll('body *')].filter((element) => !element.closest('.visually-hidden') && element.getBoundingClientRect().right > clientWidth + 0.5);
    return [`${scrollWidth} > ${clientWidth}`, ...outside.slice(-5).map((element) => element.outerHTML.slice(0, 160))];
  });
}

/** An opaque colour as the browser writes it, as #rrggbb. */
export function toHex(color: string): string {
  const channels = /^rgba?\((\d+), (\d+), (\d+)(?:, 1)?\)$/.exec(color)?.slice(1);
  if (!channels) throw new Error(`Not an opaque colour: ${color}`);
  return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
}
