import type { Locator } from '@playwright/test';

/** A line of text of a chart as the browser has set it, in CSS px. */
export interface SetText {
  content: string;
  left: number;
  right: number;
  middle: number;
  /** Font size on the screen, after the drawing has been scaled. */
  size: number;
}

/** A chart as it stands on the screen. */
export interface SetChart {
  figure: string;
  width: number;
  height: number;
  left: number;
  right: number;
  figureLeft: number;
  figureRight: number;
  texts: SetText[];
}

/** Reads every drawing among `svgs` that is shown. */
export function readCharts(svgs: Locator): Promise<SetChart[]> {
  return svgs.evaluateAll((elements) =>
    elements
      .filter((svg) => svg.getClientRects().length > 0 && getComputedStyle(svg).visibility === 'visible')
      .map((svg) => {
        const box = svg.getBoundingClientRect();
        const figure = svg.closest('figure');
        const frame = figure?.getBoundingClientRect();
        const scale = box.width / ((svg as SVGSVGElement).viewBox.baseVal.width || Number(svg.getAttribute('width')));
        const texts = [...svg.querySelectorAll('text')]
          .filter((text) => text.textContent.trim())
          .map((text) => {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            return { content: text.textContent, left, right, middle: (top + bottom) / 2, size: Number.parseFloat(getComputedStyle(text).fontSize) * scale };
          });
        return { figure: figure?.id ?? '', width: box.width, height: box.height, left: box.left, right: box.right, figureLeft: frame?.left ?? NaN, figureRight: frame?.right ?? NaN, texts };
      }),
  );
}

/** Pairs of texts whose glyphs touch. A line's box is taller than its glyphs, so height is taken from the font size. */
export function findOverlaps({ texts }: SetChart): string[] {
  return texts.flatMap((a, index) =>
    texts.slice(index + 1).flatMap((b) => {
      const apart = a.right <= b.left + 0.5 || b.right <= a.left + 0.5 || Math.abs(a.middle - b.middle) >= (a.size + b.size) / 2 - 0.5;
      return apart ? [] : [`${a.content} × ${b.content}`];
    }),
  );
}
