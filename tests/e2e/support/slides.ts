import type { Page } from '@playwright/test';
import { buildPresentation } from '../../../lib/page/present';
import type { Presentation } from '../../../lib/page/slides/model';
import { getReports } from '../../../lib/reports';

/** Every report as the data hold it: what its slides must say. */
export const presentations: (Presentation & { route: string })[] = getReports().map((report) => {
  const presentation = buildPresentation(report);
  return { ...presentation, route: `./${presentation.report}/present/` };
});

/** Waits until the presentation answers keys. */
export async function whenPresenting(page: Page): Promise<void> {
  await page.locator('.present[data-live="true"]').waitFor({ state: 'attached' });
}

/** The anchor of the slide on the screen. */
export function currentSlide(page: Page): Promise<string | undefined> {
  return page.evaluate(() => [...document.querySelectorAll('.slide')].find((slide) => slide.getClientRects().length > 0)?.id);
}

/** A slide as the browser has laid it out, and what is wrong with it. */
export interface LaidOut {
  id: string;
  faults: string[];
  /** Contrasts of words and marks that are too low. */
  pale: string[];
}

/** Shows every slide in turn and measures it in the page. The test card comes first. */
export function measureSlides(page: Page): Promise<LaidOut[]> {
  return page.evaluate(async () => {
    const SMALLEST = 0.03;
    const KEY_NUMBER = 0.08;
    const MARGIN = 0.05;
    const LINE = 4 / 1080;
    const HAIR = 0.6;
    const [width, height] = [innerWidth, innerHeight];

    const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (color: string) => {
      const [r = 0, g = 0, b = 0] = channels(color).map((channel) => (channel / 255 <= 0.03928 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (a: string, b: string) => {
      const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
      return (light + 0.05) / (dark + 0.05);
    };
    const isPaint = (color: string) => color !== 'none' && channels(color)[3] !== 0;
    const probe = document.createElement('span');
    document.querySelector('.present')?.append(probe);
    const resolve = (name: string) => {
      probe.style.color = `var(${name})`;
      return getComputedStyle(probe).color;
    };
    const soft = resolve('--chart-soft');

    const groundOf = (element: Element): string => {
      for (let each: Element | null = element; each; each = each.parentElement) {
        const { backgroundColor } = getComputedStyle(each);
        if (isPaint(backgroundColor)) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    const behindWord = (word: Element, svg: Element): string => {
      const { left, right, top, bottom } = word.getBoundingClientRect();
      const stack = document.elementsFromPoint((left + right) / 2, (top + bottom) / 2).filter((each) => svg.contains(each) && each !== svg && each.tagName !== 'text');
      const painted = stack.find((each) => isPaint(getComputedStyle(each).fill));
      return painted ? getComputedStyle(painted).fill : groundOf(svg);
    };
    const isHidden = (element: Element) => {
      const { width: w, height: h } = element.getBoundingClientRect();
      return w <= 1 || h <= 1;
    };

    const measure = (slide: Element): Omit<LaidOut, 'id'> => {
      const [faults, pale]: [string[], string[]] = [[], []];
      const { scrollWidth, scrollHeight } = document.documentElement;
      if (scrollWidth > width || scrollHeight > height) faults.push(`scrolls: ${scrollWidth} × ${scrollHeight}`);
      if (getComputedStyle(slide).transform !== 'none') faults.push('is scaled');
      const outside = ({ left, right, top, bottom }: DOMRect, above = 0) =>
        left < width * MARGIN - HAIR || right > width * (1 - MARGIN) + HAIR || top < height * MARGIN - above - HAIR || bottom > height * (1 - MARGIN) + above + HAIR;

      const body = slide.querySelector('.slide-body');
      if (body) {
        const room = body.getBoundingClientRect();
        for (const part of body.children) {
          const box = part.getBoundingClientRect();
          if (!isHidden(part) && (box.top < room.top - HAIR || box.bottom > room.bottom + HAIR)) faults.push(`body needs ${Math.round(box.height)} px and has ${Math.round(room.height)}`);
        }
      }
      const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const words = walker.currentNode.textContent?.trim() ?? '';
        const parent = walker.currentNode.parentElement;
        if (!words || !parent || parent.getClientRects().length === 0 || isHidden(parent) || parent.closest('.visually-hidden, .slide-summary')) continue;
        const svg = parent.closest('svg');
        const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
        const { fontSize, color, fill } = getComputedStyle(parent);
        const size = Number.parseFloat(fontSize) * scale;
        if (size < height * SMALLEST) faults.push(`${(size / height) * 100} % high: ${words}`);
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        // A line's box is taller than its glyphs.
        if ([...range.getClientRects()].some((box) => box.width > 0 && outside(box, size * 0.25))) faults.push(`in the margin: ${words}`);
        const ratio = svg ? contrast(fill, behindWord(parent, svg)) : contrast(color, groundOf(parent));
        if (ratio < 7) pale.push(`${ratio.toFixed(2)}: ${words}`);
      }
      for (const number of slide.querySelectorAll('.figure-number')) {
        if (Number.parseFloat(getComputedStyle(number).fontSize) < height * KEY_NUMBER) faults.push(`a key number is small: ${number.textContent}`);
      }
      const heights = new Map<number, number>();
      for (const figure of slide.querySelectorAll('.figure')) {
        const row = Math.round(figure.getBoundingClientRect().top);
        const top = figure.querySelector('.figure-number')?.getBoundingClientRect().top ?? NaN;
        if (Math.abs(top - (heights.get(row) ?? top)) > 1) faults.push(`numbers of one row at different heights: ${figure.textContent}`);
        heights.set(row, top);
      }
      for (const mark of slide.querySelectorAll('svg path, svg rect, svg polyline')) {
        const svg = mark.closest('svg');
        if (!svg || svg.getClientRects().length === 0 || svg.classList.contains('slide-qr')) continue;
        const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
        const { fill, stroke, strokeWidth } = getComputedStyle(mark);
        if (outside(mark.getBoundingClientRect(), 2)) faults.push(`a mark in the margin: ${mark.outerHTML.slice(0, 60)}`);
        // A flow's bands only join its nodes, which carry the amounts: with the numbers printed, they may be pale.
        if (fill === soft || (!isPaint(fill) && !isPaint(stroke))) continue;
        const best = Math.max(...[fill, stroke].filter(isPaint).map((color) => contrast(color, groundOf(svg))));
        if (best < 4.5) pale.push(`${best.toFixed(2)}: ${mark.outerHTML.slice(0, 80)}`);
        if (!isPaint(fill) && Number.parseFloat(strokeWidth) * scale < height * LINE) faults.push(`a thin line: ${mark.outerHTML.slice(0, 80)}`);
      }
      return { faults: [...new Set(faults)], pale: [...new Set(pale)] };
    };

    const results: LaidOut[] = [];
    const slides = [...document.querySelectorAll('.slide')];
    const press = (key: string) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    const shown = () => slides.find((slide) => slide.getClientRects().length > 0);
    const until = async (isSo: () => boolean) => {
      for (let frames = 0; !isSo() && frames < 30; frames += 1) await new Promise(requestAnimationFrame);
    };
    // From the test card on leads back to where it was looked at from: the first slide.
    press('Home');
    await until(() => shown() === slides[0]);
    press('t');
    await until(() => shown()?.id === 'slide-test-card');
    for (let before: Element | undefined, count = 0; count < slides.length; count += 1) {
      await until(() => shown() !== undefined && shown() !== before);
      const slide = shown();
      if (slide) results.push({ id: slide.id, ...measure(slide) });
      before = slide;
      press('ArrowRight');
    }
    probe.remove();
    return results;
  });
}
