import { describe, expect, it } from 'vitest';
import { contrast } from './color';
import { drawnCharts } from './charts';
import type { Box, Drawing, Mark, TextBox } from './drawing';
import type { Point } from './path';
import { LIMITS, ownSchemes, recolor } from './schemes';

const PAPER = '#ffffff';
/** Smallest text in px at the drawing's own width. */
const SMALLEST = 16;
/** A hair's overlap is the generous measure's, not the eye's. */
const HAIR = 0.5;

describe('In every drawing', () => {
  it('no text runs into another', () => {
    expect(faults(({ texts }) => texts.flatMap((a, index) => texts.slice(index + 1).filter((b) => overlaps(a, b)).map((b) => `${a.content} × ${b.content}`)))).toEqual([]);
  });

  it('every text is inside', () => {
    expect(faults(({ texts, width, height }) => texts.filter((text) => !isInside(text, { left: 0, top: 0, right: width, bottom: height })).map(describeText))).toEqual([]);
  });

  it('every mark is inside', () => {
    expect(faults(({ marks, width, height }) => marks.filter(({ strokeWidth, ...mark }) => !isInside(mark, { left: -strokeWidth / 2, top: -strokeWidth / 2, right: width + 1, bottom: height + 1 })).map(describeBox))).toEqual([]);
  });

  it(`there are words, none of them smaller than ${SMALLEST} px`, () => {
    expect(faults(({ texts }) => (texts.length === 0 ? ['no words'] : texts.filter(({ size }) => size < SMALLEST).map(describeText)))).toEqual([]);
  });

  it('no line and no outline runs through a text', () => {
    expect(faults(({ texts, marks }) => texts.filter((text) => marks.some((mark) => mark.stroke !== undefined && isCrossedBy(text, mark))).map(describeText))).toEqual([]);
  });

  it('no mark covers a text', () => {
    expect(faults(({ texts, marks }) => texts.filter((text) => marks.some((mark) => mark.order > text.order && mark.fill !== undefined && overlaps(text, mark))).map(describeText))).toEqual([]);
  });

  it('every text has enough contrast against all that lies beneath it, in every scheme', () => {
    const pairs = new Map<string, string>();
    for (const { name, drawing } of drawnCharts) for (const text of drawing.texts) for (const ground of groundsOf(text, drawing.marks)) pairs.set(`${text.color} ${ground}`, `${text.content} in ${name}`);
    expect(pairs.size).toBeGreaterThan(5);
    for (const [pair, where] of pairs) {
      const [color = '', ground = ''] = pair.split(' ');
      for (const [scheme, colors] of ownSchemes) {
        const below = ground === PAPER ? (colors['color-ground'] ?? '') : recolor(ground, colors);
        expect(contrast(recolor(color, colors), below), `${where} on ${ground} in ${scheme}`).toBeGreaterThanOrEqual(LIMITS[scheme]?.words ?? Infinity);
      }
    }
  });

  it('every mark has enough contrast against the paper, by its fill or its outline, in every scheme', () => {
    const paints = new Map<string, string>();
    for (const { name, view, drawing } of drawnCharts) {
      // A flow's bands only join its nodes, which carry the amounts: with the numbers printed, they may be pale.
      const seen = drawing.marks.filter(({ fill, stroke, left, right }) => !(view.kind === 'flow' && fill !== undefined && stroke === undefined && right - left > 20));
      for (const { fill = '', stroke = '' } of seen) paints.set(`${fill} ${stroke}`, name);
    }
    for (const [pair, where] of paints) {
      for (const [scheme, colors] of ownSchemes) {
        const best = Math.max(...pair.split(' ').map((color) => (color === '' ? 0 : contrast(recolor(color, colors), colors['color-ground'] ?? ''))));
        expect(best, `${pair} of ${where} in ${scheme}`).toBeGreaterThanOrEqual(LIMITS[scheme]?.marks ?? Infinity);
      }
    }
  });

  it('no line is thinner than 1.5 px, so that print and projectors keep it', () => {
    expect(faults(({ marks }) => marks.filter(({ fill, stroke, strokeWidth }) => fill === undefined && stroke !== undefined && strokeWidth < 1.5).map(describeBox))).toEqual([]);
  });
});

/** What a rule finds in all drawings, with their names. */
function faults(find: (drawing: Drawing) => string[]): string[] {
  return drawnCharts.flatMap(({ name, drawing }) => find(drawing).map((fault) => `${name}: ${fault}`));
}

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

function describeText(text: TextBox): string {
  return `${text.content} ${describeBox(text)}`;
}

function describeBox({ left, right, top, bottom }: Box): string {
  return `(${[left, top, right, bottom].map(Math.round).join(' ')})`;
}
