import type { Layout } from './bounds';
import { placeInLanes, type Placed } from './lanes';
import { rectMark, type Mark } from './marks';
import { textWidth, wrapText } from './measure';
import type { Content } from './option';
import type { Scale, TimedEvent } from './scale';
import { line, text, textLines, type Shape } from './shapes';

/** Height of the band of months, and of the marks on its edges. */
const BAND = 30;
const MARK = 7;
/** A day is a mark of this width. */
const DAY_MARK = 6;
/** Between a tie and its words, between words and the next tie or words, and between one lane and the next. */
const TIE_GAP = 9;
const AIR = 14;
const LANE_AIR = 10;
/** Longest line of words, in characters. */
const LONGEST = 16;

/** A band of months with the events in lanes over and under it; every event is as long as its date is vague, and tied to its words. */
export function layOutYearAcross({ events, months, start, end }: Scale, layout: Layout): Content {
  const { px, type, width, palette } = layout;
  const x = (day: number) => ((day - start) / (end - start)) * width;
  const blocks = events.map(({ event }) => {
    const [when, label] = [wrapText(event.when, type.label * LONGEST, type.label, true), wrapText(event.label, type.label * LONGEST, type.label)];
    return { when, label, width: Math.max(...when.map((words) => textWidth(words, type.label, true)), ...label.map((words) => textWidth(words, type.label))) };
  });
  const spans = events.map((event) => spanOf(event, x, px(DAY_MARK), width));
  const places = placeInLanes(spans.map((span, index) => ({ ...span, width: blocks[index]?.width ?? 0 })), { width, gap: px(TIE_GAP), air: px(AIR) });
  const lane = type.line * Math.max(...blocks.map(({ when, label }) => when.length + label.length));
  const lanesOn = (side: Placed['side']) => Math.max(0, ...places.filter((place) => place.side === side).map((place) => place.lane + 1));
  const sideHeight = (side: Placed['side']) => (lanesOn(side) === 0 ? 0 : lanesOn(side) * (lane + px(LANE_AIR)) + px(MARK));
  const band = sideHeight('above') + px(1);
  const height = band + px(BAND) + sideHeight('below') + px(1);
  const drawn = events.map((event, index) => {
    const [place, block, span] = [places[index], blocks[index], spans[index]];
    return place && block && span ? drawEvent(event, span, block, place, { band, lane }, layout) : { shapes: [], marks: [] };
  });
  return {
    height,
    shapes: [
      line(layout, [[0, band], [width, band]], { color: palette.rest }),
      line(layout, [[0, band + px(BAND)], [width, band + px(BAND)]], { color: palette.rest }),
      ...months.flatMap(({ day, name, isFirst }) => [
        line(layout, [[Math.max(layout.line / 2, x(day)), band], [Math.max(layout.line / 2, x(day)), band + px(BAND)]], isFirst ? { color: palette.ink, width: layout.line * 4 / 3 } : {}),
        text(layout, x(day) + px(8), band + px(BAND / 2), name, isFirst ? { bold: true } : { color: palette.muted }),
      ]),
      ...drawn.flatMap(({ shapes }) => shapes),
    ],
    marks: drawn.flatMap(({ marks }) => marks),
  };
}

interface Span {
  from: number;
  to: number;
}

/** Where an event lies; a day is wide enough to be seen. */
function spanOf({ from, to }: TimedEvent, x: (day: number) => number, least: number, width: number): Span {
  const [left, right] = [x(from), x(to + 1)];
  if (right - left >= least) return { from: left, to: right };
  const middle = Math.min(width - least / 2, Math.max(least / 2, (left + right) / 2));
  return { from: middle - least / 2, to: middle + least / 2 };
}

function drawEvent({ event }: TimedEvent, { from, to }: Span, block: { when: string[]; label: string[]; width: number }, { side, lane: at, tie, isLeft }: Placed, { band, lane }: { band: number; lane: number }, layout: Layout): { shapes: Shape[]; marks: Mark[] } {
  const { px, type, palette } = layout;
  const isAbove = side === 'above';
  const edge = isAbove ? band - px(MARK) : band + px(BAND);
  const height = type.line * (block.when.length + block.label.length);
  const step = (lane + px(LANE_AIR)) * at;
  const top = isAbove ? edge - step - px(LANE_AIR) - height : edge + px(MARK) + step + px(LANE_AIR);
  const x = isLeft ? tie - px(TIE_GAP) : tie + px(TIE_GAP);
  const align = isLeft ? 'right' : 'left';
  return {
    shapes: [
      line(layout, [[tie, isAbove ? edge : edge + px(MARK)], [tie, isAbove ? top : top + height]], { color: palette['series-1'], width: layout.line * 4 / 3 }),
      ...textLines(layout, x, top + type.line / 2, block.when, { bold: true, align }),
      ...textLines(layout, x, top + type.line * (block.when.length + 0.5), block.label, { align }),
    ],
    marks: [rectMark(from, edge, to - from, px(MARK), { tip: `${event.when}\n${event.label}`, fill: palette['series-1'] })],
  };
}
