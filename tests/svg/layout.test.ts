import { describe, expect, it } from 'vitest';
import { contrast } from './color';
import { drawnCharts } from './charts';
import type { Box, Mark, TextBox } from './drawing';
import type { Point } from './path';
import { LIMITS, ownSchemes, recolor } from './schemes';

const PAPER = '#ffffff';
/** Smallest text in px at the drawing's own width; a phone shows 340 px of drawing in 288 at the least. */
const SMALLEST = 16;
/** A hair's overlap is the generous measure's, not the eye's. */
const HAIR = 0.5;

describe.each(drawnCharts)('The layout of $name', ({ view, drawing: { width, height, texts, marks } }) => {
  it('lets no text run into another', () => {
    const pairs = texts.flatMap((a, index) => texts.slice(index + 1).map((b) => [a, b] as const));
    expect(pairs.filter(([a, b]) => overlaps(a, b)).map(([a, b]) => `${a.content} × ${b.content}`)).toEqual([]);
  });

  it('keeps every text inside the drawing', () => {
    expect(texts.filter((text) => !isInside(text, { left: 0, top: 0, right: width, bottom: height })).map(describeText)).toEqual([]);
  });

  it('keeps every mark inside the drawing', () => {
    const outside = marks.filter((mark) => !isInside(mark, { left: -mark.strokeWidth / 2, top: -mark.strokeWidth / 2, right: width + 1, bottom: height + 1 }));
    expect(outside).toEqual([]);
  });

  it(`sets no text smaller than ${SMALLEST} px`, () => {
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter(({ size }) => size < SMALLEST).map(describeText)).toEqual([]);
  });

  it('runs no line and no outline through a text', () => {
    const crossed = texts.flatMap((text) => marks.filter((mark) => mark.stroke !== undefined && isCrossedBy(text, mark)).map(() => describeText(text)));
    expect(crossed).toEqual([]);
  });

  it('covers no text with a mark', () => {
    const covered = texts.filter((text) => marks.some((mark) => mark.order > text.order && mark.fill !== undefined && overlaps(text, mark)));
    expect(covered.map(describeText)).toEqual([]);
  });

  it('gives every text enough contrast against all that lies beneath it, in every scheme', () => {
    for (const text of texts) {
      for (const ground of groundsOf(text, marks)) {
        for (const [name, scheme] of ownSchemes) {
          const below = ground === PAPER ? (scheme['color-ground'] ?? '') : recolor(ground, scheme);
          expect(contrast(recolor(text.color, scheme), below), `${describeText(text)} on ${ground} in ${name}`).toBeGreaterThanOrEqual(LIMITS[name]?.words ?? Infinity);
        }
      }
    }
  });

  it('gives every mark enough contrast against the paper, by its fill or its outline, in every scheme', () => {
    // A flow's bands only join its nodes, which carry the amounts: with the numbers printed, they may be pale.
    const bands = view.kind === 'flow' ? marks.filter(({ fill, stroke, right, left }) => fill !== undefined && stroke === undefined && right - left > 20) : [];
    for (const { fill, stroke } of marks.filter((each) => !bands.includes(each))) {
      for (const [name, scheme] of ownSchemes) {
        const best = Math.max(...[fill, stroke].map((color) => (color === undefined ? 0 : contrast(recolor(color, scheme), scheme['color-ground'] ?? ''))));
        expect(best, `${fill ?? 'no fill'}, ${stroke ?? 'no outline'} in ${name}`).toBeGreaterThanOrEqual(LIMITS[name]?.marks ?? Infinity);
      }
    }
  });

  it('draws no line thinner than 1.5 px, so that print and projectors keep it', () => {
    const lines = marks.filter(({ fill, stroke }) => fill === undefined && stroke !== undefined);
    expect(lines.filter(({ strokeWidth }) => strokeWidth < 1.5)).toEqual([]);
  });
});

function overlaps(a: Box, b: Box): boolean {
  return a.left + HAIR < b.right && b.left + HAIR < a.right && a.top + HAIR < b.bottom && b.top + HAIR < a.bottom;
}

function isInside(inner: Box, outer: Box): boolean {
  return inner.left >= outer.left - HAIR && inner.top >= outer.top - HAIR && inner.right <= outer.right + HAIR && inner.bottom <= outer.bottom + HAIR;
}

function isCrossedBy(text: TextBox, { outlines, strokeWidth }: Mark): boolean {
  const reach = strokeWidth / 2;
  const box = { left: text.left - reach, right: text.right + reach, top: text.top - reach, bottom: text.bottom + reach };
  return outlines.some((points) => stretches(points).some((point) => overlaps({ left: point[0], right: point[0] + 2 * HAIR, top: point[1], bottom: point[1] + 2 * HAIR }, box)));
}

/** Points along an outline, one a px. */
function stretches(points: readonly Point[]): Point[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to;
    const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1])));
    return Array.from({ length: steps + 1 }, (_, step): Point => [from[0] + ((to[0] - from[0]) * step) / steps, from[1] + ((to[1] - from[1]) * step) / steps]);
  });
}

/** Every colour that lies under some part of a text. */
function groundsOf(text: TextBox, marks: readonly Mark[]): string[] {
  const below = marks.filter(({ fill, order }) => fill !== undefined && order < text.order).reverse();
  const at = (point: Point) => below.find((mark) => mark.outlines.some((outline) => holds(outline, point)))?.fill ?? PAPER;
  const xs = spread(text.left + 1, text.right - 1, 24);
  const ys = spread(text.top + 1, text.bottom - 1, 7);
  return [...new Set(xs.flatMap((x) => ys.map((y) => at([x, y]))))];
}

function spread(from: number, to: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + ((to - from) * index) / (count - 1));
}

/** Whether a point lies in a polygon, by the crossings of a ray. */
function holds(outline: readonly Point[], [x, y]: Point): boolean {
  return outline.reduce((inside, a, index) => {
    const b = outline[(index + 1) % outline.length] ?? a;
    return a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0] ? !inside : inside;
  }, false);
}

function describeText({ content, left, right, top, bottom }: TextBox): string {
  return `${content} (${[left, top, right, bottom].map(Math.round).join(' ')})`;
}
