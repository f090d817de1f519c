import type { BarsView, ValueView } from '../view';
import { SLIDE_HEIGHTS, slideOf, typeOf, type Frame } from './frame';
import { textWidth, wrapText } from './measure';
import { baseOption, pixelAxes, type BuiltChart } from './option';
import { line, printedLabel, rect, text, type Shape } from './shapes';

const GAP = 16;
const OPEN_END = 22;
const PITCH = { least: 32, most: 58 } as const;
/** Of a row's height, what the bar takes; of the width, what names may take at most. */
const BAR_SHARE = 0.58;
const NAMES_SHARE = 0.42;

/** Bars for a slide: name, bar and number on one line, so that seven fit one screen. */
export function buildBarsSlide({ marks }: BarsView, frame: Frame): BuiltChart {
  const { px, palette } = frame;
  const { label, value, line: leading } = typeOf(frame);
  const names = marks.map((mark) => wrapText(printedLabel(mark), frame.width * NAMES_SHARE, px(label)));
  const room = SLIDE_HEIGHTS[slideOf(frame) ?? 'slide'];
  const pitch = px(Math.max(PITCH.least, ...names.map((lines) => lines.length * leading + 4), Math.min(PITCH.most, room / marks.length)));
  const zero = Math.max(...names.flat().map((name) => textWidth(name, px(label)))) + px(GAP);
  const ends = Math.max(...marks.map(({ display }) => textWidth(display.text, px(value), true))) + px(GAP) + px(OPEN_END);
  const perUnit = (frame.width - zero - ends) / Math.max(...marks.map((mark) => Number(mark.value)));
  const height = pitch * marks.length;
  const row = (mark: ValueView, index: number): Shape[] => {
    const middle = pitch * (index + 0.5);
    const length = Number(mark.value) * perUnit;
    const thick = Math.min(pitch, px(PITCH.most)) * BAR_SHARE;
    const lines = names[index] ?? [];
    const open = mark.qualifier === 'exact' ? [] : [rect(zero + length, middle - thick / 2, px(OPEN_END), thick, { fill: palette.ground, stroke: palette['series-1'], dashed: true })];
    return [
      ...lines.map((name, at) => text(frame, zero - px(GAP), middle + px(leading) * (at - (lines.length - 1) / 2), name, { align: 'right' })),
      rect(zero, middle - thick / 2, length, thick, { fill: palette['series-1'] }),
      ...open,
      text(frame, zero + length + (open.length > 0 ? px(OPEN_END) : 0) + px(GAP * 0.7), middle, mark.display.text, { bold: true, size: value }),
    ];
  };
  return {
    height,
    option: { ...baseOption([line(frame, [[zero, 0], [zero, height]]), ...marks.flatMap(row)], frame), ...pixelAxes(frame, height), series: [] },
  };
}
