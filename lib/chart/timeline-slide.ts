import type { EventView, TimelineView } from '../view';
import { firstOfMonth, readDayRange } from '../view';
import { lineOf, SLIDE_HEIGHTS, slideOf, typeOf, type Frame } from './frame';
import { textWidth, wrapText } from './measure';
import { baseOption, pixelAxes, type BuiltChart } from './option';
import { line, text, type Shape } from './shapes';

const AXIS = 60;
const TEXT = 96;
const POINT = 14;
/** A day is a mark of this height. */
const DAY_MARK = 7;
const MARGIN = 10;
const LINE = 28;
const DAY = 86_400_000;

/** Dated events for a slide: the same vertical scale, pressed into a screen's height, date and words of an event on one line. */
export function buildTimelineSlide(view: TimelineView, frame: Frame): BuiltChart {
  const { px, palette } = frame;
  const ordered = view.events
    .map((event) => ({ event, ...readDayRange(event.date) }))
    .sort((a, b) => a.from + a.to - b.from - b.to || a.from - b.from);
  const firstYear = new Date(Math.min(...ordered.map(({ from }) => from)) * DAY).getUTCFullYear();
  const last = new Date(Math.max(...ordered.map(({ to }) => to)) * DAY);
  const months = (last.getUTCFullYear() - firstYear) * 12 + last.getUTCMonth() + 1;
  const [start, end] = [firstOfMonth(firstYear, 1), firstOfMonth(firstYear, months + 1)];
  const dateWidth = Math.max(...ordered.map(({ event }) => textWidth(event.when, px(typeOf(frame).label), true))) + px(14);
  const words = ordered.map(({ event }) => wrapText(event.label, frame.width - px(TEXT) - dateWidth, px(typeOf(frame).label)));
  const height = Math.max(px(SLIDE_HEIGHTS[slideOf(frame) ?? 'slide']), px(LINE) * words.flat().length + px(MARGIN * 2));
  const y = (day: number) => px(MARGIN) + ((day - start) / (end - start)) * (height - px(MARGIN * 2));
  const rows = spread(ordered.map(({ from, to }) => (y(from) + y(to + 1)) / 2), words.map((lines) => px(LINE) * lines.length), height);
  return {
    height,
    option: {
      ...baseOption([
        line(frame, [[px(AXIS), y(start)], [px(AXIS), y(end)]], { width: lineOf(frame) }),
        ...Array.from({ length: months + 1 }, (_, month) => tick(month, firstYear, y(firstOfMonth(firstYear, month + 1)), months, frame)).flat(),
        ...ordered.flatMap(({ event, from, to }, index) => eventShapes({ event, lines: words[index] ?? [], at: (y(from) + y(to + 1)) / 2, row: rows[index] ?? 0 }, dateWidth, frame)),
      ], frame),
      ...pixelAxes(frame, height),
      series: [
        {
          type: 'scatter',
          symbol: 'roundRect',
          itemStyle: { color: palette['series-1'], opacity: 1 },
          data: ordered.map(({ event, from, to }) => ({
            value: [px(AXIS), (y(from) + y(to + 1)) / 2],
            symbolSize: [px(POINT), Math.max(px(DAY_MARK), y(to + 1) - y(from))],
            tip: `${event.when}\n${event.label}`,
          })),
        },
      ],
    },
  };
}

/**
 * Moves blocks of words apart so that each has its height: down from the first, then up from the last where they would leave
 * the drawing. Takes and gives the middle of each block's first line, which is tied to the scale.
 */
function spread(wanted: readonly number[], heights: readonly number[], height: number): number[] {
  const half = Math.min(...heights) / 2;
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

interface PlacedEvent {
  event: EventView;
  lines: readonly string[];
  /** Middle of its mark on the scale, and of its first line of words. */
  at: number;
  row: number;
}

function eventShapes({ event, lines, at, row }: PlacedEvent, dateWidth: number, frame: Frame): Shape[] {
  const { px } = frame;
  return [
    line(frame, [[px(AXIS + POINT / 2 + 3), at], [px(TEXT - 20), row], [px(TEXT - 8), row]]),
    text(frame, px(TEXT), row, event.when, { bold: true }),
    ...lines.map((content, index) => text(frame, px(TEXT) + dateWidth, row + px(LINE) * index, content)),
  ];
}

/** A short tick a month; a year's first month is named. */
function tick(month: number, firstYear: number, y: number, months: number, frame: Frame): Shape[] {
  const { px } = frame;
  const named = month % 12 === 0 && month < months;
  const mark = line(frame, [[px(named ? AXIS - 12 : AXIS - 6), y], [px(AXIS), y]]);
  return named ? [mark, text(frame, px(AXIS - 16), y, String(firstYear + month / 12), { align: 'right', color: frame.palette.muted })] : [mark];
}
