import { describe, expect, it } from 'vitest';
import { BOUNDS } from '../../lib/chart/bounds';
import { readScale } from '../../lib/chart/scale';
import { COLORS } from '../../lib/chart/theme';
import type { FlowView, ValueView } from '../../lib/view';
import { chartsOfKind, nodesOf } from './charts';
import type { Drawing, Mark, TextBox } from './drawing';

/** Curves are written as steps, each rounded to a tenth of a px. */
const ROUNDING = 0.3;
/** A hollow dot's outline lies around it. */
const REACH = 2;

describe('A flow without room for columns, drawn as a list,', () => {
  const lists = chartsOfKind('flow').filter(({ drawing }) => !isInColumns(drawing)).map(({ name, view, drawing }) => ({ name, view, rowOf: rowsOf(view, drawing) }));

  it('has a row for every number', () => {
    expect(lists.length).toBeGreaterThan(0);
    for (const { name, view, rowOf } of lists) for (const { value } of view.nodes) expect(rowOf(value.id), `${value.label} in ${name}`).toBeDefined();
  });

  it('puts every node below the one that it comes from, and further in', () => {
    for (const { name, view, rowOf } of lists) {
      for (const { from, to } of view.links) {
        const [source, target] = [rowOf(from), rowOf(to)];
        expect(target?.top, name).toBeGreaterThan(source?.top ?? Infinity);
        expect(target?.left, name).toBeGreaterThan(source?.left ?? Infinity);
      }
    }
  });
});

describe('A flow', () => {
  const flows = chartsOfKind('flow').filter(({ drawing }) => isInColumns(drawing)).map(({ name, view, drawing }) => {
    const nodes = drawing.marks.filter(({ fill }) => fill === COLORS['series-1']);
    const bands = drawing.marks.filter(({ fill }) => fill === COLORS.soft);
    const pxPerUnit = Math.max(...nodes.map(heightOf)) / Math.max(...view.nodes.map(({ value }) => Number(value.value)));
    const nodeOf = (id: string) => nodes.find((node) => isNodeOf(view.nodes.find(({ value }) => value.id === id)?.value, node, nodes, drawing.texts));
    return { name, view, nodes, bands, pxPerUnit, nodeOf };
  });

  it('has a node for every number, as high as its number', () => {
    expect(flows.length).toBeGreaterThan(0);
    for (const { name, view, nodes, pxPerUnit, nodeOf } of flows) {
      expect(nodes, name).toHaveLength(view.nodes.length);
      for (const { value } of view.nodes) {
        expect(nodeOf(value.id), `${value.label} in ${name}`).toBeDefined();
        expect(Math.abs(heightOf(nodeOf(value.id)) - Number(value.value) * pxPerUnit), `${value.label} in ${name}`).toBeLessThanOrEqual(0.3);
      }
    }
  });

  it('has a band for every link, as high at both ends as what it carries', () => {
    for (const { name, view, bands, pxPerUnit, nodeOf } of flows) {
      expect(bands, name).toHaveLength(view.links.length);
      for (const { from, to } of view.links) {
        const amount = Number(view.nodes.find(({ value }) => value.id === to)?.value.value) * pxPerUnit;
        const band = bands.find((each) => startsAt(each, nodeOf(from)) && endsAt(each, nodeOf(to)));
        expect(band, `${from} → ${to} in ${name}`).toBeDefined();
        expect(Math.abs(endHeight(band, 'left') - amount), name).toBeLessThanOrEqual(0.4);
        expect(Math.abs(endHeight(band, 'right') - amount), name).toBeLessThanOrEqual(0.4);
      }
    }
  });

  it('hides no node behind another', () => {
    for (const { name, nodes } of flows) {
      const hidden = nodes.filter((a, index) => nodes.slice(index + 1).some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom));
      expect(hidden, name).toEqual([]);
    }
  });
});

describe('A timeline', () => {
  const timelines = chartsOfKind('timeline').map(({ name, bounds, view, drawing }) => {
    const isAcross = bounds === 'strip';
    const { events, months, start, end } = readScale(view.events);
    const points = drawing.marks.filter(({ fill }) => fill === COLORS['series-1']).map((mark) => ({ mark, from: isAcross ? mark.left : mark.top, to: isAcross ? mark.right : mark.bottom }));
    const axis = drawing.marks.filter(({ fill, left, right, top, bottom }) => fill === undefined && (isAcross ? top === bottom : left === right)).sort((a, b) => b.right - b.left + heightOf(b) - (a.right - a.left + heightOf(a)))[0];
    const [first, length] = isAcross ? [axis?.left ?? NaN, (axis?.right ?? NaN) - (axis?.left ?? NaN)] : [axis?.top ?? NaN, heightOf(axis)];
    const at = (day: number) => first + ((day - start) / (end - start)) * length;
    return { name, bounds, isAcross, events, months, end, axis, at, points: points.sort((a, b) => a.from + a.to - b.from - b.to || a.from - b.from), ...drawing };
  });

  it('has every event at its date, as long as the date is vague', () => {
    for (const { name, events, points, at } of timelines) {
      expect(points, name).toHaveLength(events.length);
      for (const [index, { from, to }] of events.entries()) {
        const point = points[index] ?? { from: NaN, to: NaN };
        const length = point.to - point.from;
        expect(Math.abs((point.from + point.to) / 2 - (at(from) + at(to + 1)) / 2), name).toBeLessThanOrEqual(ROUNDING);
        expect(length, name).toBeGreaterThanOrEqual(at(to + 1) - at(from) - ROUNDING);
        if (at(to + 1) - at(from) >= 8) expect(length, name).toBeLessThanOrEqual(at(to + 1) - at(from) + ROUNDING);
      }
    }
  });

  it('has a line at the beginning of every month, and its name or the year where January begins', () => {
    for (const { name, isAcross, months, end, axis, at, marks, texts } of timelines) {
      const lines = marks.filter(({ fill, left, right, top, bottom }) => fill === undefined && (isAcross ? left === right && top === axis?.top : top === bottom && right === axis?.left));
      for (const day of [...months.map((month) => month.day), ...(isAcross ? [] : [end])]) {
        expect(lines.some(({ left, top }) => Math.abs((isAcross ? left : top) - at(day)) <= 1), `${day} in ${name}`).toBe(true);
      }
      for (const { day, year, isFirst, name: month } of months) {
        if (isAcross) expect(texts.find(({ content, left }) => content === month && Math.abs(left - at(day) - 8) <= 1), `${month} in ${name}`).toBeDefined();
        else if (isFirst) expect(texts.find(({ content, top, bottom }) => content === String(year) && Math.abs((top + bottom) / 2 - at(day)) <= 0.15), `${year} in ${name}`).toBeDefined();
      }
    }
  });

  it('ties the words of an event to its mark', () => {
    for (const { name, isAcross, points, texts, marks, events } of timelines) {
      for (const [index, { mark }] of points.entries()) {
        const words = events[index]?.event.when ?? '';
        const whens = texts.filter(({ bold, content }) => bold && words.startsWith(content));
        const tied = whens.some((when) => marks.some(({ outlines, stroke }) => {
          const [from, to] = [outlines[0]?.[0], outlines[0]?.at(-1)];
          if (stroke === undefined || !from || !to) return false;
          if (isAcross) return from[0] === to[0] && from[0] >= mark.left && from[0] <= mark.right && (from[1] === mark.top || from[1] === mark.bottom) && to[1] !== from[1] && Math.min(Math.abs(when.left - from[0]), Math.abs(when.right - from[0])) <= 10;
          return isNear(from[1], (mark.top + mark.bottom) / 2) && isNear(to[1], (when.top + when.bottom) / 2) && from[0] > mark.right && to[0] < when.left;
        }));
        expect(tied, `${words} in ${name}`).toBe(true);
      }
    }
  });

  it('lists the words in the order of the dates where it goes downwards', () => {
    for (const { name, isAcross, bounds, texts, events } of timelines) {
      if (isAcross) continue;
      const bold = texts.filter((each) => each.bold).sort((a, b) => a.top - b.top);
      // A date may take two lines.
      const whens = bold.filter(({ top }, index) => top - (bold[index - 1]?.top ?? -Infinity) > BOUNDS[bounds].type.line + 0.5);
      expect(whens.map(({ content }, index) => events[index]?.event.when.startsWith(content)), name).toEqual(events.map(() => true));
    }
  });
});

describe('A tree', () => {
  const trees = chartsOfKind('tree').map(({ name, view, drawing: { marks } }) => ({ name, nodes: nodesOf(view.root), marks, dots: marks.filter(({ fill }) => fill !== undefined) }));

  it('has a dot for every body, hollow for those that the report does not name', () => {
    for (const { name, nodes, dots } of trees) {
      expect(dots, name).toHaveLength(nodes.length);
      expect(dots.filter(({ fill }) => fill === COLORS.ground), name).toHaveLength(nodes.filter(({ label }) => label === undefined).length);
    }
  });

  it('has a line for every body but the first, from one dot to another', () => {
    for (const { name, nodes, marks, dots } of trees) {
      const lines = marks.filter(({ fill }) => fill === undefined);
      expect(lines, name).toHaveLength(nodes.length - 1);
      for (const { outlines } of lines) {
        for (const end of [outlines[0]?.[0], outlines[0]?.at(-1)]) {
          expect(dots.some((dot) => end && end[0] >= dot.left - REACH && end[0] <= dot.right + REACH && end[1] >= dot.top - REACH && end[1] <= dot.bottom + REACH), name).toBe(true);
        }
      }
    }
  });
});

function isInColumns({ marks }: Drawing): boolean {
  return marks.some(({ fill }) => fill === COLORS.soft);
}

/** Finds a list's dot by its node's id: the words from its height to the next one's are the node's. */
function rowsOf(view: FlowView, { marks, texts }: Drawing): (id: string) => Mark | undefined {
  const dots = marks.filter(({ fill }) => fill === COLORS['series-1']).sort((a, b) => a.top - b.top);
  const wordsOf = (dot: Mark, index: number) => texts.filter(({ top }) => top >= dot.top - 8 && top < (dots[index + 1]?.top ?? Infinity) - 8).map(({ content }) => content).join('');
  return (id) => {
    const value = view.nodes.find((node) => node.value.id === id)?.value;
    return dots.find((dot, index) => value && wordsOf(dot, index).startsWith(value.label) && wordsOf(dot, index).includes(value.display.text));
  };
}

/** Whether the words beside a node, or those under it, are a value's name and number. */
function isNodeOf(value: ValueView | undefined, node: Mark, nodes: readonly Mark[], texts: readonly TextBox[]): boolean {
  const next = Math.min(...nodes.map(({ left }) => left).filter((left) => left > node.right));
  const column = nodes.filter(({ left }) => isNear(left, node.left));
  const distance = (text: TextBox, { top, bottom }: Mark) => Math.abs((text.top + text.bottom - top - bottom) / 2);
  const isNearest = (text: TextBox) => column.every((other) => distance(text, node) <= distance(text, other));
  const beside = texts.filter((text) => text.left >= node.right + 4 && text.left < next && isNearest(text) && (next === Infinity || (text.top >= node.top - 1 && text.bottom <= node.bottom + 1)));
  const below = texts.filter(({ right, top }) => right <= node.right + 2 && top >= node.bottom - 1 && top < node.bottom + 50 && column.every((other) => other.top <= node.top || other.bottom > top + 1));
  const read = (words: TextBox[]) => words.sort((a, b) => (Math.abs(a.top + a.bottom - b.top - b.bottom) < 4 ? a.left - b.left : a.top - b.top)).map(({ content }) => content).join('');
  const isUnder = below.some(({ right }) => right >= node.left - 2);
  return [beside, isUnder ? below : []].some((words) => value !== undefined && read(words).startsWith(value.label) && read(words).includes(value.display.text));
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
