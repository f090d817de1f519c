import { describe, expect, it } from 'vitest';
import { createFrame, type Variant } from '../../lib/chart/frame';
import { COLORS, TYPE } from '../../lib/chart/theme';
import { firstOfMonth, readDayRange, type FlowView } from '../../lib/view';
import { chartsOfKind, nodesOf } from './charts';
import type { Mark } from './drawing';

/** Curves are written as steps, each rounded to a tenth of a px. */
const ROUNDING = 0.3;
/** A hollow dot's outline lies around it. */
const REACH = 2;

/** Drawings too slim for columns show a flow as a list. */
const isSlim = ({ variant }: { variant: Variant }) => createFrame(variant).slim;

describe.each(chartsOfKind('flow').filter(isSlim))('The list of $name', ({ view, drawing: { marks, texts } }) => {
  const dots = marks.filter(({ fill }) => fill === COLORS['series-1']);
  const rowOf = (id: string) => {
    const value = view.nodes.find((node) => node.value.id === id)?.value;
    const numbers = texts.filter(({ content, bold }) => bold && content === value?.display.text);
    return dots.find((dot, index) => numbers.some(({ top }) => top >= dot.top - 8 && top < (dots[index + 1]?.top ?? Infinity) - 8) && wordsOf(dot, index).startsWith(value?.label ?? '-'));
  };
  const wordsOf = (dot: Mark, index: number) =>
    texts.filter(({ top }) => top >= dot.top - 8 && top < (dots[index + 1]?.top ?? Infinity) - 8).map(({ content }) => content).join('');

  it('has a row for every number', () => {
    expect(dots).toHaveLength(view.nodes.length);
    for (const { value } of view.nodes) expect(rowOf(value.id), value.label).toBeDefined();
  });

  it('puts every node below the one that it comes from, and further in', () => {
    for (const { from, to } of view.links) {
      const [source, target] = [rowOf(from), rowOf(to)];
      expect(target?.top).toBeGreaterThan(source?.top ?? Infinity);
      expect(target?.left).toBeGreaterThan(source?.left ?? Infinity);
    }
  });
});

describe.each(chartsOfKind('flow').filter((chart) => !isSlim(chart)))('The flow of $name', ({ view, drawing: { marks, texts } }) => {
  const nodes = marks.filter(({ fill }) => fill === COLORS['series-1']);
  const bands = marks.filter(({ fill }) => fill === COLORS.soft);
  const pxPerUnit = Math.max(...nodes.map(heightOf)) / Math.max(...view.nodes.map(({ value }) => Number(value.value)));
  const nodeOf = (id: string) => findNode(id, view, nodes, texts);

  it('has a node for every number, as high as its number', () => {
    expect(nodes).toHaveLength(view.nodes.length);
    for (const { value } of view.nodes) {
      const node = nodeOf(value.id);
      expect(node, value.label).toBeDefined();
      expect(Math.abs(heightOf(node) - Number(value.value) * pxPerUnit), value.label).toBeLessThanOrEqual(0.3);
    }
  });

  it('has a band for every link, as high at both ends as what it carries', () => {
    expect(bands).toHaveLength(view.links.length);
    for (const { from, to } of view.links) {
      const amount = Number(view.nodes.find(({ value }) => value.id === to)?.value.value) * pxPerUnit;
      const band = bands.find((each) => startsAt(each, nodeOf(from)) && endsAt(each, nodeOf(to)));
      expect(band, `${from} → ${to}`).toBeDefined();
      expect(Math.abs(endHeight(band, 'left') - amount)).toBeLessThanOrEqual(0.4);
      expect(Math.abs(endHeight(band, 'right') - amount)).toBeLessThanOrEqual(0.4);
    }
  });

  it('hides no node behind another', () => {
    const hidden = nodes.filter((a, index) => nodes.slice(index + 1).some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom));
    expect(hidden).toEqual([]);
  });
});

describe.each(chartsOfKind('timeline'))('The scale of $name', ({ view, drawing: { marks, texts } }) => {
  const points = marks.filter(({ fill }) => fill === COLORS['series-1']).sort((a, b) => a.top + a.bottom - b.top - b.bottom);
  const axis = marks.filter(({ fill, left, right }) => fill === undefined && left === right).sort((a, b) => heightOf(b) - heightOf(a))[0];
  const years = view.events.map(({ date }) => readDayRange(date));
  const firstYear = new Date(Math.min(...years.map(({ from }) => from)) * 86_400_000).getUTCFullYear();
  const last = new Date(Math.max(...years.map(({ to }) => to)) * 86_400_000);
  const [start, end] = [firstOfMonth(firstYear, 1), firstOfMonth(last.getUTCFullYear(), last.getUTCMonth() + 2)];
  const yOf = (day: number) => (axis?.top ?? NaN) + ((day - start) / (end - start)) * heightOf(axis);
  const ranges = view.events.map(({ date }) => readDayRange(date)).sort((a, b) => a.from + a.to - b.from - b.to || a.from - b.from);

  it('has every event at its date, as long as the date is vague', () => {
    expect(points).toHaveLength(ranges.length);
    for (const [index, { from, to }] of ranges.entries()) {
      const point = points[index];
      expect(Math.abs(((point?.top ?? NaN) + (point?.bottom ?? NaN)) / 2 - (yOf(from) + yOf(to + 1)) / 2)).toBeLessThanOrEqual(ROUNDING);
      expect(heightOf(point)).toBeGreaterThanOrEqual(yOf(to + 1) - yOf(from) - ROUNDING);
      if (yOf(to + 1) - yOf(from) >= 14) expect(heightOf(point)).toBeLessThanOrEqual(yOf(to + 1) - yOf(from) + ROUNDING);
    }
  });

  it('has a tick at the beginning of every month, and the year where January begins', () => {
    const ticks = marks.filter(({ fill, top, bottom, right }) => fill === undefined && top === bottom && right === axis?.left);
    const months = Array.from({ length: ticks.length }, (_, month) => yOf(firstOfMonth(firstYear, month + 1)));
    for (const [index, y] of months.entries()) expect(Math.abs((ticks.sort((a, b) => a.top - b.top)[index]?.top ?? NaN) - y)).toBeLessThanOrEqual(0.15);
    expect(Math.abs((months.at(-1) ?? NaN) - (axis?.bottom ?? NaN))).toBeLessThanOrEqual(0.15);
    for (const { content, top, bottom } of texts.filter(({ right }) => right <= (axis?.left ?? 0))) {
      expect(Math.abs((top + bottom) / 2 - yOf(firstOfMonth(Number(content), 1)))).toBeLessThanOrEqual(0.15);
    }
  });

  it('ties the words of an event to its mark, in the order of the dates', () => {
    const bold = texts.filter((each) => each.bold).sort((a, b) => a.top - b.top);
    // A date may take two lines; its first is tied.
    const whens = bold.filter(({ top }, index) => top - (bold[index - 1]?.top ?? -Infinity) > TYPE.line + 1);
    expect(whens).toHaveLength(points.length);
    for (const [index, point] of points.entries()) {
      const words = whens[index];
      const tie = marks.find(({ outlines, stroke }) => {
        const [from, to] = [outlines[0]?.[0], outlines[0]?.at(-1)];
        return stroke !== undefined && from && to && isNear(from[1], (point.top + point.bottom) / 2) && isNear(to[1], ((words?.top ?? NaN) + (words?.bottom ?? NaN)) / 2) && from[0] > point.right;
      });
      expect(tie, words?.content).toBeDefined();
      expect(tie?.right).toBeLessThan(words?.left ?? 0);
    }
  });
});

describe.each(chartsOfKind('tree'))('The tree of $name', ({ view, drawing: { marks } }) => {
  const dots = marks.filter(({ fill }) => fill !== undefined);
  const nodes = nodesOf(view.root);

  it('has a dot for every body, hollow for those that the report does not name', () => {
    expect(dots).toHaveLength(nodes.length);
    expect(dots.filter(({ fill }) => fill === COLORS.ground)).toHaveLength(nodes.filter(({ label }) => label === undefined).length);
  });

  it('has a line for every body but the first, from one dot to another', () => {
    const lines = marks.filter(({ fill }) => fill === undefined);
    expect(lines).toHaveLength(nodes.length - 1);
    for (const { outlines } of lines) {
      const ends = [outlines[0]?.[0], outlines[0]?.at(-1)];
      for (const end of ends) expect(dots.some((dot) => end && end[0] >= dot.left - REACH && end[0] <= dot.right + REACH && end[1] >= dot.top - REACH && end[1] <= dot.bottom + REACH)).toBe(true);
    }
  });
});

/** The node whose name stands right behind it; all names of a node stand at its height or, where it is small, around it. */
function findNode(id: string, view: FlowView, nodes: readonly Mark[], texts: readonly { content: string; left: number; right: number; top: number; bottom: number }[]): Mark | undefined {
  const value = view.nodes.find((node) => node.value.id === id)?.value;
  return nodes.find((node) => {
    // Beside it, or below it and as far right as it.
    const own = texts.filter(({ left, right, top }) => Math.abs(left - node.right - 8) < 3 || (Math.abs(right - node.right) < 3 && top > node.bottom - 6));
    const near = own.filter(({ top, bottom }) => nearest((top + bottom) / 2, nodes.filter((other) => Math.abs(other.left - node.left) < 1)) === node);
    const words = near.sort((a, b) => a.top - b.top).map(({ content }) => content).join('');
    return value !== undefined && words.startsWith(value.label) && words.includes(value.display.text);
  });
}

function nearest(y: number, nodes: readonly Mark[]): Mark | undefined {
  const distance = ({ top, bottom }: Mark) => Math.abs(y - (top + bottom) / 2);
  return [...nodes].sort((a, b) => distance(a) - distance(b))[0];
}

function startsAt(band: Mark, node: Mark | undefined): boolean {
  return node !== undefined && isNear(band.left, node.right) && isWithin(edge(band, 'left'), node);
}

function endsAt(band: Mark, node: Mark | undefined): boolean {
  return node !== undefined && isNear(band.right, node.left) && isWithin(edge(band, 'right'), node);
}

function isWithin([top, bottom]: [number, number], node: Mark): boolean {
  return top >= node.top - 0.5 && bottom <= node.bottom + 0.5;
}

/** Top and bottom of a band where it begins or ends. */
function edge(band: Mark, side: 'left' | 'right'): [number, number] {
  const ys = band.outlines.flat().filter(([x]) => isNear(x, band[side])).map(([, y]) => y);
  return [Math.min(...ys), Math.max(...ys)];
}

function endHeight(band: Mark | undefined, side: 'left' | 'right'): number {
  if (!band) return NaN;
  const [top, bottom] = edge(band, side);
  return bottom - top;
}

function heightOf(mark: Mark | undefined): number {
  return mark === undefined ? NaN : mark.bottom - mark.top;
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < ROUNDING;
}
