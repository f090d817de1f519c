import { describe, expect, it } from 'vitest';
import { COLORS } from '../../lib/chart/theme';
import type { PartsView, UnitsView } from '../../lib/view';
import { chartsOfKind, viewsOfKind } from './charts';
import type { Box, Drawing, Mark } from './drawing';

/** Drawings are rounded to a tenth of a px. */
const ROUNDING = 0.15;
/** A drawing is shown at nine tenths of its size at least, and there nothing is smaller than 4 px. */
const SLIVER = 4.5;
const SEEN = 4;

describe('Bars', () => {
  const charts = chartsOfKind('bars').map(({ name, view, drawing: { marks, texts } }) => ({
    name,
    view,
    texts,
    solid: marks.filter(({ fill }) => fill === COLORS['series-1']).sort(byTop),
    open: marks.filter(({ dashed }) => dashed).sort(byTop),
  }));

  it('start at zero, all on one line, and are as long as their numbers', () => {
    for (const { name, view, solid } of charts) {
      const pxPerUnit = widthOf(solid[0]) / Number(view.marks[0]?.value);
      expect(solid, name).toHaveLength(view.marks.length);
      for (const [index, { value }] of view.marks.entries()) {
        expect(solid[index]?.left, name).toBe(solid[0]?.left);
        expect(Math.abs(widthOf(solid[index]) - Math.max(SLIVER, Number(value) * pxPerUnit)), name).toBeLessThanOrEqual(ROUNDING);
      }
    }
  });

  it('can all be seen, however small', () => {
    for (const { name, solid } of charts) for (const mark of solid) expect(widthOf(mark), name).toBeGreaterThanOrEqual(SEEN);
  });

  it('stand from the largest to the smallest', () => {
    for (const { id, marks } of viewsOfKind('bars')) {
      const values = marks.map(({ value }) => Number(value));
      expect(values, id).toEqual([...values].sort((a, b) => b - a));
    }
  });

  it('have an open end where the report states no exact number, and only there', () => {
    for (const { name, view, solid, open } of charts) {
      const inexact = view.marks.flatMap(({ qualifier }, index) => (qualifier === 'exact' ? [] : (solid[index] ?? [])));
      expect(open, name).toHaveLength(inexact.length);
      for (const [index, end] of open.entries()) {
        expect(end.fill, name).toBe(COLORS.ground);
        expect(Math.abs(end.left - (inexact[index]?.right ?? NaN)), name).toBeLessThanOrEqual(2);
        expect(end.top, name).toBeGreaterThanOrEqual((inexact[index]?.top ?? NaN) - 1);
      }
    }
  });

  it('have their number beside them and their name before or above them', () => {
    for (const { name, view, solid, texts } of charts) {
      for (const [index, { display, label }] of view.marks.entries()) {
        const bar = solid[index] ?? { left: NaN, right: NaN, top: NaN, bottom: NaN };
        const isLevel = ({ top, bottom }: Box) => top < bar.bottom && bottom > bar.top;
        const numbers = texts.filter((text) => text.content === display.text && isLevel(text));
        expect(numbers, `${display.text} in ${name}`).toHaveLength(1);
        expect(numbers[0]?.left, name).toBeGreaterThan(bar.right);
        const names = texts.filter((text) => (isLevel(text) && text.right < bar.left) || text.bottom <= bar.top);
        expect(names.some(({ content }) => label.startsWith(content) || content.startsWith(label)), `${label} in ${name}`).toBe(true);
      }
    }
  });
});

describe('The bar of a whole', () => {
  const charts = chartsOfKind('parts').map(({ name, view, drawing: { width, marks } }) => {
    // It is the tallest thing that is filled; its segments lie side by side.
    const segments = marks.filter(({ fill, top, bottom }) => fill !== undefined && bottom - top > 30).sort((a, b) => a.left - b.left);
    const swatches = marks.filter(({ fill, top, bottom }) => fill !== undefined && bottom - top <= 20).sort((a, b) => (Math.abs(a.top - b.top) < 4 ? a.left - b.left : a.top - b.top));
    // A segment's outline is drawn half inside, half outside of its edge.
    return { name, view, width, segments, swatches, edges: segments.map(({ left, right, strokeWidth }) => ({ from: left - strokeWidth / 2, to: right + strokeWidth / 2 })) };
  });

  it('has one segment for each part, as wide as its share', () => {
    for (const { name, view, width, segments, edges } of charts) {
      expect(segments, name).toHaveLength(view.parts.length);
      for (const [index, { value }] of view.parts.entries()) {
        const { from, to } = edges[index] ?? { from: NaN, to: NaN };
        const share = (Number(value) / Number(view.whole.value)) * width;
        // What makes the small ones visible is taken from the largest.
        const given = index === largestOf(view) ? view.parts.reduce((total, part) => total + Math.max(0, SLIVER - (Number(part.value) / Number(view.whole.value)) * width), 0) : 0;
        expect(Math.abs(to - from - Math.max(SLIVER, share - given)), `part ${index + 1} of ${name}`).toBeLessThanOrEqual(1);
      }
    }
  });

  it('fills the drawing from edge to edge without a gap', () => {
    for (const { name, width, edges } of charts) {
      expect(edges[0]?.from, name).toBeCloseTo(0, 0);
      expect(edges.at(-1)?.to, name).toBeCloseTo(width, 0);
      for (const [index, { from }] of edges.slice(1).entries()) expect(Math.abs(from - (edges[index]?.to ?? NaN)), name).toBeLessThanOrEqual(1);
    }
  });

  it('shows every part, however small: at least 4 px are left within its outline', () => {
    for (const { name, segments } of charts) for (const segment of segments) expect(seenWidth(segment), name).toBeGreaterThanOrEqual(SEEN);
  });

  it('gives every part a colour of its own, repeated before its name', () => {
    for (const { name, segments, swatches } of charts) {
      const colors = segments.map(paintOf);
      expect(new Set(colors).size, name).toBe(segments.length);
      expect(swatches.map(paintOf), name).toEqual(colors);
    }
  });

  it('leaves a part that the report does not state unfilled and dashed', () => {
    for (const { name, view, segments } of charts) {
      for (const [index, { formula }] of view.parts.entries()) {
        expect(segments[index]?.dashed, name).toBe(formula !== undefined);
        expect(segments[index]?.fill === COLORS.ground, name).toBe(formula !== undefined);
      }
    }
  });
});

describe('The marks of counted things', () => {
  const charts = chartsOfKind('units').map(({ name, view, drawing }) => ({ name, view, ...readGroups(view, drawing) }));

  it('are as many as the thing counted, group by group', () => {
    for (const { name, groups, numbers, units, marksOf } of charts) {
      expect(numbers.map(({ content }) => content), name).toEqual(groups.map(({ display }) => display.text));
      expect(marksOf.map(({ length }) => length), name).toEqual(groups.map(({ value }) => Number(value)));
      expect(units, name).toHaveLength(groups.reduce((total, { value }) => total + Number(value), 0));
    }
  });

  it('do not touch each other', () => {
    for (const { name, units } of charts) {
      const touching = units.filter((a, index) => units.slice(index + 1).some((b) => a.left < b.right + 2 && b.left < a.right + 2 && a.top < b.bottom + 2 && b.top < a.bottom + 2));
      expect(touching, name).toEqual([]);
    }
  });

  it('have one shape and size, and one colour for all that the report states of the whole', () => {
    for (const { name, view, units, marksOf } of charts) {
      expect(new Set(units.filter(({ fill }) => fill !== COLORS.ground).map(shapeOf)).size, name).toBeLessThanOrEqual(1);
      const stated = marksOf.slice(0, Math.max(1, view.groups.length)).flat().filter(({ fill }) => fill !== COLORS.ground);
      expect(stated.filter((mark) => paintOf(mark) !== COLORS['series-1']), name).toEqual([]);
      for (const mark of marksOf.slice(Math.max(1, view.groups.length)).flat()) expect(paintOf(mark), name).toBe(COLORS.rest);
    }
  });

  it('are filled for what the report names or counts and hollow for what it does not', () => {
    for (const { name, view, groups, units } of charts) {
      const unnamed = view.names.length > 0 ? Number(view.whole.value) - view.names.length : 0;
      const computed = groups.filter(({ formula }) => formula !== undefined).reduce((total, { value }) => total + Number(value), 0);
      expect(units.filter(({ fill }) => fill === COLORS.ground), name).toHaveLength(unnamed + computed);
    }
  });
});

/** Groups with their numbers from above, and the marks of each: those from its number's height to the next one's. */
function readGroups(view: UnitsView, { marks, texts }: Drawing) {
  const units = marks.filter(({ fill }) => fill !== undefined);
  const groups = view.groups.length > 0 ? [...view.groups, ...view.apart] : [view.whole, ...view.apart];
  const numbers = texts.filter(({ bold }) => bold).sort(byTop).slice(view.groups.length > 0 ? 1 : 0);
  const marksOf = groups.map((_, index) => {
    const [from, to] = [numbers[index]?.top ?? NaN, numbers[index + 1]?.top ?? Infinity];
    return units.filter(({ top, bottom }) => top > from && bottom < to);
  });
  return { units, groups, numbers, marksOf };
}

function byTop(a: { top: number }, b: { top: number }): number {
  return a.top - b.top;
}

function widthOf(mark: Mark | undefined): number {
  return mark === undefined ? NaN : mark.right - mark.left;
}

function largestOf({ parts }: PartsView): number {
  const amounts = parts.map(({ value }) => Number(value));
  return amounts.indexOf(Math.max(...amounts));
}

/** What is left of a segment's fill inside an outline of the paper's colour. */
function seenWidth(mark: Mark): number {
  return mark.stroke === COLORS.ground ? widthOf(mark) - mark.strokeWidth : widthOf(mark);
}

/** A mark's outline from its own upper left corner, to a px. */
function shapeOf({ left, top, outlines }: Mark): string {
  return outlines.flat().map(([x, y]) => `${Math.round(x - left)} ${Math.round(y - top)}`).join();
}

function paintOf({ fill, stroke, dashed }: Mark): string {
  return dashed || fill === COLORS.ground ? `outline ${stroke}` : (fill ?? '');
}
