import type { EventView, TimelineView } from '../view';
import { firstOfMonth, readDayRange } from '../view';
import { slideOf, type Frame } from './frame';
import { wrapText } from './measure';
import { baseOption, pixelAxes, type BuiltChart } from './option';
import { buildTimelineSlide } from './timeline-slide';
import { line, text, type Shape } from './shapes';
import { TYPE } from './theme';

const MONTH = 38;
/** Where the scale and the words stand, in px from the left; between them a line. */
const PLACES = { roomy: { axis: 62, words: 112, bend: 22, tie: 8 }, slim: { axis: 48, words: 80, bend: 14, tie: 5 } } as const;
const GAP = 16;
const POINT = 14;
const MARGIN = 16;

interface PlacedEvent {
  event: EventView;
  from: number;
  to: number;
  when: string[];
  lines: string[];
  /** Middle of the words' block, moved down from the date where blocks would meet. */
  middle: number;
}

/** Dated events on one vertical scale, each as long as its date is vague; the words are tied to the scale by a line. */
export function buildTimeline(view: TimelineView, frame: Frame): BuiltChart {
  if (slideOf(frame)) return buildTimelineSlide(view, frame);
  const { px, palette } = frame;
  const { axis } = placesOf(frame);
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
        line(frame, [[px(axis), y(start)], [px(axis), y(end)]], { width: 2 }),
        ...Array.from({ length: months + 1 }, (_, month) => tick(month, firstYear, y(firstOfMonth(firstYear, month + 1)), months, frame)).flat(),
        ...placed.flatMap((event) => eventShapes(event, frame)),
      ], frame),
      ...pixelAxes(frame, height),
      series: [
        {
          type: 'scatter',
          symbol: 'roundRect',
          itemStyle: { color: palette['series-1'], opacity: 1 },
          emphasis: { disabled: true },
          data: placed.map(({ event, from, to }) => ({
            value: [px(axis), (from + to) / 2],
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
    const room = frame.width - px(placesOf(frame).words);
    const when = wrapText(event.when, room, px(TYPE.label), true);
    const lines = wrapText(event.label, room, px(TYPE.label));
    const place = { event, from: y(from), to: y(to + 1), when, lines };
    const half = blockHeight(place, frame) / 2;
    const middle = Math.max((place.from + place.to) / 2, free + half);
    free = middle + half + px(GAP);
    return { ...place, middle };
  });
}

/** The date's lines, mostly one, then the label's. */
function blockHeight({ when, lines }: Pick<PlacedEvent, 'when' | 'lines'>, { px }: Frame): number {
  return px(TYPE.line) * (when.length + lines.length);
}

function eventShapes(placed: PlacedEvent, frame: Frame): Shape[] {
  const { px } = frame;
  const { axis, words, bend, tie } = placesOf(frame);
  const { from, to, when, lines, middle } = placed;
  const top = middle - blockHeight(placed, frame) / 2;
  const row = (index: number) => top + px(TYPE.line) * (index + 0.5);
  return [
    line(frame, [[px(axis + POINT / 2 + 3), (from + to) / 2], [px(words - bend), row(0)], [px(words - tie), row(0)]]),
    ...when.map((content, index) => text(frame, px(words), row(index), content, { bold: true })),
    ...lines.map((content, index) => text(frame, px(words), row(when.length + index), content)),
  ];
}

/** A short tick a month; a year's first month is named. */
function tick(month: number, firstYear: number, y: number, months: number, frame: Frame): Shape[] {
  const { px } = frame;
  const { axis } = placesOf(frame);
  const named = month % 12 === 0 && month < months;
  const mark = line(frame, [[px(named && !frame.slim ? axis - 12 : axis - 6), y], [px(axis), y]]);
  return named ? [mark, text(frame, px(axis - (frame.slim ? 8 : 16)), y, String(firstYear + month / 12), { align: 'right', color: frame.palette.muted })] : [mark];
}

function placesOf({ slim }: Frame): (typeof PLACES)[keyof typeof PLACES] {
  return slim ? PLACES.slim : PLACES.roomy;
}
