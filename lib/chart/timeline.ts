import type { EventView, TimelineView } from '../view';
import { firstOfMonth, readDayRange } from '../view';
import { slideOf, type Frame } from './frame';
import { wrapText } from './measure';
import { baseOption, pixelAxes, type BuiltChart } from './option';
import { buildTimelineSlide } from './timeline-slide';
import { line, text, type Shape } from './shapes';
import { TYPE } from './theme';

const MONTH = 38;
const AXIS = 62;
const TEXT = 112;
const GAP = 16;
const POINT = 14;
const MARGIN = 16;

interface PlacedEvent {
  event: EventView;
  from: number;
  to: number;
  lines: string[];
  /** Middle of the words' block, moved down from the date where blocks would meet. */
  middle: number;
}

/** Dated events on one vertical scale, each as long as its date is vague; the words are tied to the scale by a line. */
export function buildTimeline(view: TimelineView, frame: Frame): BuiltChart {
  if (slideOf(frame)) return buildTimelineSlide(view, frame);
  const { px, palette } = frame;
  const ranges = view.events.map(({ date }) => readDayRange(date));
  const firstYear = new Date(Math.min(...ranges.map(({ from }) => from)) * 86_400_000).getUTCFullYear();
  const start = firstOfMonth(firstYear, 1);
  const last = new Date(Math.max(...ranges.map(({ to }) => to)) * 86_400_000);
  const months = (last.getUTCFullYear() - firstYear) * 12 + last.getUTCMonth() + 1;
  const end = firstOfMonth(firstYear, months + 1);
  const y = (day: number) => px(MARGIN) + ((day - start) / (end - start)) * px(MONTH * months);
  const placed = placeEvents(view.events, y, frame);
  const bottom = placed.at(-1);
  const height = Math.max(y(end), bottom ? bottom.middle + blockHeight(bottom, frame) / 2 : 0) + px(MARGIN);
  return {
    height,
    option: {
      ...baseOption([
        line(frame, [[px(AXIS), y(start)], [px(AXIS), y(end)]], { width: 2 }),
        ...Array.from({ length: months + 1 }, (_, month) => tick(month, firstYear, y(firstOfMonth(firstYear, month + 1)), months, frame)).flat(),
        ...placed.flatMap((event) => eventShapes(event, frame)),
      ]),
      ...pixelAxes(frame, height),
      series: [
        {
          type: 'scatter',
          symbol: 'roundRect',
          itemStyle: { color: palette['series-1'], opacity: 1 },
          data: placed.map(({ event, from, to }) => ({
            value: [px(AXIS), (from + to) / 2],
            symbolSize: [px(POINT), Math.max(px(POINT), to - from)],
            tip: `${event.when}\n${event.label}`,
          })),
        },
      ],
    },
  };
}

function placeEvents(events: readonly EventView[], y: (day: number) => number, frame: Frame): PlacedEvent[] {
  const { px } = frame;
  const ordered = events
    .map((event) => ({ event, ...readDayRange(event.date) }))
    .sort((a, b) => a.from + a.to - b.from - b.to || a.from - b.from);
  let free = 0;
  return ordered.map(({ event, from, to }) => {
    const lines = wrapText(event.label, frame.width - px(TEXT), px(TYPE.label));
    const place = { event, from: y(from), to: y(to + 1), lines };
    const half = blockHeight(place, frame) / 2;
    const middle = Math.max((place.from + place.to) / 2, free + half);
    free = middle + half + px(GAP);
    return { ...place, middle };
  });
}

/** One line for the date, then the label's. */
function blockHeight({ lines }: Pick<PlacedEvent, 'lines'>, { px }: Frame): number {
  return px(TYPE.line) * (lines.length + 1);
}

function eventShapes(placed: PlacedEvent, frame: Frame): Shape[] {
  const { px } = frame;
  const { event, from, to, lines, middle } = placed;
  const top = middle - blockHeight(placed, frame) / 2;
  const row = (index: number) => top + px(TYPE.line) * (index + 0.5);
  return [
    line(frame, [[px(AXIS + POINT / 2 + 3), (from + to) / 2], [px(TEXT - 22), row(0)], [px(TEXT - 8), row(0)]]),
    text(frame, px(TEXT), row(0), event.when, { bold: true }),
    ...lines.map((content, index) => text(frame, px(TEXT), row(index + 1), content)),
  ];
}

/** A short tick a month; a year's first month is named. */
function tick(month: number, firstYear: number, y: number, months: number, frame: Frame): Shape[] {
  const { px } = frame;
  const named = month % 12 === 0 && month < months;
  const mark = line(frame, [[px(named ? AXIS - 12 : AXIS - 6), y], [px(AXIS), y]]);
  return named ? [mark, text(frame, px(AXIS - 16), y, String(firstYear + month / 12), { align: 'right', color: frame.palette.muted })] : [mark];
}
