import { describe, expect, it } from 'vitest';
import { slideOf } from '../../lib/chart/frame';
import { COLORS } from '../../lib/chart/theme';
import { chartsOfKind } from './charts';
import type { Box, Mark } from './drawing';

/** Drawings are rounded to a tenth of a px. */
const ROUNDING = 0.15;

describe.each(chartsOfKind('bars'))('The bars of $name', ({ variant, view, drawing: { marks, texts } }) => {
  const isSlide = slideOf({ variant }) !== undefined;
  const solid = marks.filter(({ fill }) => fill === COLORS['series-1']).sort(byTop);
  const open = marks.filter(({ dashed }) => dashed).sort(byTop);
  const pxPerUnit = widthOf(solid[0]) / Number(view.marks[0]?.value);

  it('start at zero, all on one line, and are as long as their numbers', () => {
    expect(solid).toHaveLength(view.marks.length);
    const zero = isSlide ? solid[0]?.left : 0;
    for (const [index, { value }] of view.marks.entries()) {
      expect(solid[index]?.left).toBe(zero);
      expect(Math.abs(widthOf(solid[index]) - Number(value) * pxPerUnit)).toBeLessThanOrEqual(ROUNDING);
    }
  });

  it('can all be seen, however small', () => {
    for (const mark of solid) expect(widthOf(mark)).toBeGreaterThanOrEqual(1);
  });

  it('stand from the largest to the smallest', () => {
    const values = view.marks.map(({ value }) => Number(value));
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });

  it('have an open end where the report states no exact number, and only there', () => {
    const inexact = view.marks.flatMap(({ qualifier }, index) => (qualifier === 'exact' ? [] : (solid[index] ?? [])));
    expect(open).toHaveLength(inexact.length);
    for (const [index, end] of open.entries()) {
      expect(end.fill).toBe(COLORS.ground);
      expect(Math.abs(end.left - (inexact[index]?.right ?? NaN))).toBeLessThanOrEqual(2);
      expect(end.top).toBeGreaterThanOrEqual((inexact[index]?.top ?? NaN) - 1);
    }
  });

  it('have their number beside them and their name above, on a slide before them', () => {
    for (const [index, { display, label }] of view.marks.entries()) {
      const bar = solid[index];
      const number = texts.filter(({ content, top, bottom }) => content === display.text && top < (bar?.bottom ?? 0) && bottom > (bar?.top ?? 0));
      expect(number, display.text).toHaveLength(1);
      expect(number[0]?.left).toBeGreaterThan(bar?.right ?? Infinity);
      const isBefore = ({ top, bottom, right }: Box) => top < (bar?.bottom ?? 0) && bottom > (bar?.top ?? 0) && right < (bar?.left ?? 0);
      const isAbove = ({ bottom }: Box) => bottom <= (bar?.top ?? 0);
      expect(texts.find((text) => text.content.startsWith(label) && (isSlide ? isBefore : isAbove)(text))).toBeDefined();
    }
  });
});

describe.each(chartsOfKind('parts'))('The bar of $name', ({ view, drawing: { width, marks } }) => {
  // The bar is the tallest thing that is filled; its segments lie side by side.
  const segments = marks.filter(({ fill, top, bottom }) => fill !== undefined && bottom - top > 40).sort((a, b) => a.left - b.left);
  // A segment's outline is drawn half inside, half outside of its edge.
  const edges = segments.map(({ left, right, strokeWidth }) => ({ from: left - strokeWidth / 2, to: right + strokeWidth / 2 }));

  it('has one segment for each part, as wide as its share of the whole', () => {
    expect(segments).toHaveLength(view.parts.length);
    for (const [index, { value }] of view.parts.entries()) {
      const { from, to } = edges[index] ?? { from: NaN, to: NaN };
      expect(Math.abs(to - from - (Number(value) / Number(view.whole.value)) * width), `part ${index + 1}`).toBeLessThanOrEqual(1);
    }
  });

  it('is the whole: it fills the drawing from edge to edge without a gap', () => {
    expect(edges[0]?.from).toBeCloseTo(0, 0);
    expect(edges.at(-1)?.to).toBeCloseTo(width, 0);
    for (const [index, { from }] of edges.slice(1).entries()) expect(Math.abs(from - (edges[index]?.to ?? NaN))).toBeLessThanOrEqual(1);
  });

  it('shows every part, however small: at least 1 px is left within its outline', () => {
    for (const segment of segments) expect(seenWidth(segment)).toBeGreaterThanOrEqual(1);
  });

  it('gives every part a colour of its own, repeated before its name', () => {
    const colors = segments.map(paintOf);
    expect(new Set(colors).size).toBe(segments.length);
    const swatches = marks.filter(({ fill, top, bottom }) => fill !== undefined && bottom - top <= 20).sort(byTop);
    expect(swatches.map(paintOf)).toEqual(colors);
  });

  it('leaves a part that the report does not state unfilled and dashed', () => {
    for (const [index, { formula }] of view.parts.entries()) {
      expect(segments[index]?.dashed).toBe(formula !== undefined);
      expect(segments[index]?.fill === COLORS.ground).toBe(formula !== undefined);
    }
  });
});

describe.each(chartsOfKind('units'))('The marks of $name', ({ view, drawing: { marks, texts } }) => {
  const units = marks.filter(({ fill, left, right }) => fill !== undefined && right - left > 15);
  const groups = view.groups.length > 0 ? [...view.groups, ...view.apart] : [view.whole, ...view.apart];
  const numbers = texts.filter(({ bold }) => bold).sort(byTop).slice(view.groups.length > 0 ? 1 : 0);

  it('are as many as the thing counted, group by group', () => {
    expect(numbers.map(({ content }) => content)).toEqual(groups.map(({ display }) => display.text));
    const counted = groups.map((_, index) => {
      const [from, to] = [numbers[index]?.top ?? NaN, numbers[index + 1]?.top ?? Infinity];
      return units.filter(({ top, bottom }) => top > from && bottom < to).length;
    });
    expect(counted).toEqual(groups.map(({ value }) => Number(value)));
    expect(units).toHaveLength(groups.reduce((total, { value }) => total + Number(value), 0));
  });

  it('do not touch each other', () => {
    const touching = units.filter((a, index) => units.slice(index + 1).some((b) => a.left < b.right + 2 && b.left < a.right + 2 && a.top < b.bottom + 2 && b.top < a.bottom + 2));
    expect(touching).toEqual([]);
  });

  it('differ between groups in shape or colour, and look alike within one', () => {
    const looks = groups.map((_, index) => {
      const [from, to] = [numbers[index]?.top ?? NaN, numbers[index + 1]?.top ?? Infinity];
      const own = units.filter(({ top, bottom }) => top > from && bottom < to);
      return [...new Set(own.map((mark) => `${paintOf(mark)} ${mark.outlines.flat().length}`))];
    });
    if (view.names.length === 0) for (const look of looks) expect(look.length).toBeLessThanOrEqual(1);
    const seen = looks.flat();
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('are filled for what the report names or counts and hollow for what it does not', () => {
    const hollow = units.filter(({ fill }) => fill === COLORS.ground).length;
    const unnamed = view.names.length > 0 ? Number(view.whole.value) - view.names.length : 0;
    const computed = groups.filter(({ formula }) => formula !== undefined).reduce((total, { value }) => total + Number(value), 0);
    expect(hollow).toBe(unnamed + computed);
  });
});

function byTop(a: { top: number }, b: { top: number }): number {
  return a.top - b.top;
}

function widthOf(mark: Mark | undefined): number {
  return mark === undefined ? NaN : mark.right - mark.left;
}

/** What is left of a segment's fill inside an outline of the paper's colour. */
function seenWidth(mark: Mark): number {
  return mark.stroke === COLORS.ground ? widthOf(mark) - mark.strokeWidth : widthOf(mark);
}

function paintOf({ fill, stroke, dashed }: Mark): string {
  return dashed || fill === COLORS.ground ? `outline ${stroke}` : (fill ?? '');
}
