import type { PartsView, ValueView } from '../view';
import { typeOf, type Frame } from './frame';
import { textWidth } from './measure';
import { baseOption, pixelAxes, type BuiltChart } from './option';
import { labelledValue, labelledValueWidth, line, printedLabel, rect, text, type Shape } from './shapes';
import { onSeriesColor, seriesColor } from './theme';

const WHOLE_MIDDLE = 15;
const BRACKET = 36;
const BAR_TOP = 45;
const BAR = 52;
const ROWS_TOP = 108;
const ROW = 34;
const SWATCH = 20;
const GAP = 12;

/** A whole and its parts for a slide: one thick bar, and a line for each part beneath, with its formula where it is computed. */
export function buildPartsSlide({ whole, parts }: PartsView, frame: Frame): BuiltChart {
  const { px } = frame;
  const perUnit = frame.width / Number(whole.value);
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((total, part) => total + Number(part.value), 0) * perUnit);
  const rows = placeRows(parts, frame);
  const height = px(ROWS_TOP) + px(ROW) * rows.count;
  return {
    height,
    option: {
      ...baseOption([
        ...labelledValue(frame, 0, px(WHOLE_MIDDLE), printedLabel(whole), whole.display.text),
        line(frame, [[1.1, px(BRACKET + 6)], [1.1, px(BRACKET)], [frame.width - 1.1, px(BRACKET)], [frame.width - 1.1, px(BRACKET + 6)]]),
        ...parts.flatMap((part, index) => segment(part, index, starts[index] ?? 0, Number(part.value) * perUnit, frame)),
        ...parts.flatMap((part, index) => partRow(part, index, px(ROWS_TOP + ROW * ((rows.first[index] ?? 0) + 0.5)), frame)),
      ], frame),
      ...pixelAxes(frame, height),
      series: [],
    },
  };
}

function segment(part: ValueView, index: number, from: number, width: number, frame: Frame): Shape[] {
  const { px, palette } = frame;
  const fits = textWidth(part.display.text, px(typeOf(frame).value), true) + px(16) <= width;
  const look = part.formula ? { fill: palette.ground, stroke: palette.rest, dashed: true } : { fill: seriesColor(palette, index), stroke: width < 4 ? undefined : palette.ground };
  // An outline is 2 px wide, half of it outside.
  const inset = look.stroke === undefined ? 0 : 1;
  return [
    rect(from + inset, px(BAR_TOP) + inset, width - inset * 2, px(BAR) - inset * 2, look),
    ...(fits
      ? [text(frame, from + width / 2, px(BAR_TOP + BAR / 2), part.display.text, { bold: true, size: typeOf(frame).value, align: 'center', color: part.formula ? palette.ink : onSeriesColor(palette, index) })]
      : []),
  ];
}

/** The line on which each part's row begins: a formula that does not fit behind its number takes a line of its own. */
function placeRows(parts: readonly ValueView[], frame: Frame): { first: number[]; count: number } {
  const heights = parts.map((part) => (part.formula && !formulaFits(part, frame) ? 2 : 1));
  return { first: heights.map((_, index) => heights.slice(0, index).reduce<number>((total, each) => total + each, 0)), count: heights.reduce<number>((total, each) => total + each, 0) };
}

function partRow(part: ValueView, index: number, middle: number, frame: Frame): Shape[] {
  const { px, palette } = frame;
  const swatch = px(SWATCH);
  const start = swatch + px(GAP);
  const after = start + labelledValueWidth(frame, part.label, part.display.text) + px(GAP);
  const [x, y] = formulaFits(part, frame) ? [after, middle] : [start, middle + px(ROW - 4)];
  return [
    part.formula
      ? rect(1, middle - swatch / 2 + 1, swatch - 2, swatch - 2, { fill: palette.ground, stroke: palette.rest, dashed: true })
      : rect(0, middle - swatch / 2, swatch, swatch, { fill: seriesColor(palette, index) }),
    ...labelledValue(frame, start, middle, part.label, part.display.text),
    ...(part.formula ? [text(frame, x, y, formulaWords(part), { color: palette.muted })] : []),
  ];
}

function formulaFits(part: ValueView, frame: Frame): boolean {
  const { px } = frame;
  const before = px(SWATCH + GAP * 2) + labelledValueWidth(frame, part.label, part.display.text);
  return before + textWidth(formulaWords(part), px(typeOf(frame).label)) <= frame.width;
}

function formulaWords({ formula = '' }: ValueView): string {
  return `计算得出：${formula}`;
}
