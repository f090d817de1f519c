import type { Layout } from './bounds';
import { textWidth, wrapText } from './measure';
import type { Content } from './option';
import type { Scale, TimedEvent } from './scale';
import { line, text, textLines, type Shape } from './shapes';

/** Between the scale and the words that are tied to it, and what that takes where room is scarce. */
const TIE = 30;
const SHORT_TIE = 20;
const TICK = 5;
const POINT = 12;
/** A day is a mark of this height. */
const DAY_MARK = 6;
/** Over and under the scale, in letters: half a year's name. */
const MARGIN = 0.6;
/** A month's least height, and the least air between the words of two events. */
const MONTH = 20;
const AIR = 6;

/** The words of an event: its date, and what happened behind it or under it. */
interface Words {
  when: string[];
  label: string[];
  /** Px from the date's beginning to the label's, 0 where that stands under it. */
  indent: number;
  height: number;
}

/** A scale downwards; every event is as long as its date is vague, and its words are tied to it by a line. */
export function layOutYearDown({ events, months, start, end }: Scale, layout: Layout): Content {
  const { px, type, palette, height: wanted = 0 } = layout;
  const axis = textWidth('0000', type.label) + px(TICK + 4);
  const left = axis + px(layout.labels === 'above' ? SHORT_TIE : TIE);
  const words = setWords(events, left, layout);
  const margin = type.label * MARGIN;
  const air = wanted > 0 ? px(1) : px(AIR);
  const height = Math.max(wanted > 0 ? wanted : px(MONTH) * months.length + margin * 2, words.reduce((total, each) => total + each.height + air, 0));
  const y = (day: number) => margin + ((day - start) / (end - start)) * (height - margin * 2);
  const middles = events.map(({ from, to }) => (y(from) + y(to + 1)) / 2);
  const rows = spread(middles, words.map((each) => each.height + air), type.line / 2, height);
  return {
    height,
    shapes: [
      line(layout, [[axis, y(start)], [axis, y(end)]], { width: layout.line * 4 / 3 }),
      ...[...months.map(({ day }) => y(day)), y(end)].map((at) => line(layout, [[axis - px(TICK), at], [axis, at]])),
      ...months.filter(({ isFirst }) => isFirst).map(({ day, year }) => text(layout, axis - px(TICK + 4), y(day), String(year), { align: 'right', color: palette.muted })),
      ...events.flatMap((_, index) => eventShapes(words[index], { axis, mark: middles[index] ?? 0 }, { left, row: rows[index] ?? 0 }, layout)),
    ],
    marks: events.map(({ event, from, to }, index) => {
      const length = Math.max(px(DAY_MARK), y(to + 1) - y(from));
      return {
        type: 'rect',
        shape: { x: axis - px(POINT / 2), y: (middles[index] ?? 0) - length / 2, width: px(POINT), height: length, r: px(3) },
        fill: palette['series-1'],
        tip: `${event.when}\n${event.label}`,
      };
    }),
  };
}

/** Dates in a column before what happened, or over it: whichever takes fewer lines. */
function setWords(events: readonly TimedEvent[], left: number, layout: Layout): Words[] {
  const { px, type, width } = layout;
  const room = width - left;
  const dates = Math.max(...events.map(({ event }) => textWidth(event.when, type.label, true))) + px(12);
  const above = events.map(({ event }): Words => toWords(wrapText(event.when, room, type.label, true), wrapText(event.label, room, type.label), 0, layout));
  if (layout.labels === 'above' || room - dates < type.label * 4) return above;
  const beside = events.map(({ event }): Words => toWords([event.when], wrapText(event.label, room - dates, type.label), dates, layout));
  const total = (words: readonly Words[]) => words.reduce((sum, each) => sum + each.height, 0);
  return total(beside) < total(above) ? beside : above;
}

function toWords(when: string[], label: string[], indent: number, { type }: Layout): Words {
  const lines = indent > 0 ? Math.max(when.length, label.length) : when.length + label.length;
  return { when, label, indent, height: type.line * lines };
}

/**
 * Moves blocks of words apart so that each has its height: down from the first, then up from the last where they would leave
 * the drawing. Takes the places that their first lines' middles want, and gives those that they get.
 */
function spread(wanted: readonly number[], heights: readonly number[], half: number, height: number): number[] {
  let free = 0;
  const tops = wanted.map((place, index) => {
    const top = Math.max(place - half, free);
    free = top + (heights[index] ?? 0);
    return top;
  });
  let limit = height;
  for (let index = tops.length - 1; index >= 0; index -= 1) {
    limit = Math.min(tops[index] ?? 0, limit - (heights[index] ?? 0));
    tops[index] = limit;
  }
  return tops.map((top) => top + half);
}

/** @param words tied at `mark` of the scale to their first line's middle at `row`. */
function eventShapes(words: Words | undefined, { axis, mark }: { axis: number; mark: number }, { left, row }: { left: number; row: number }, layout: Layout): Shape[] {
  const { px, type } = layout;
  const { when = [], label = [], indent = 0 } = words ?? {};
  return [
    line(layout, [[axis + px(POINT / 2 + 3), mark], [left - px(9), row], [left - px(4), row]]),
    ...textLines(layout, left, row, when, { bold: true }),
    ...textLines(layout, left + indent, indent > 0 ? row : row + type.line * when.length, label),
  ];
}
