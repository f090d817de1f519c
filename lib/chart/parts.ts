import type { PartsView, ValueView } from '../view';
import { slideOf, type Frame } from './frame';
import { textWidth } from './measure';
import { baseOption, type BuiltChart } from './option';
import { buildPartsSlide } from './parts-slide';
import { labelBlock, line, printedLabel, rect, text, textBlock, type Shape } from './shapes';
import { onSeriesColor, seriesColor, TYPE } from './theme';
import { tipOf } from './tip';

const WHOLE_MIDDLE = 14;
const BRACKET = 34;
const BAR_TOP = 42;
const BAR = 48;
const ROWS_TOP = 108;
const ROW = 34;
const COMPUTED_LINE = 24;
const SWATCH = 16;
// A segment narrower than this would vanish under its own outline.
const HAIRLINE = 4;
const SLIVER = 1;

interface Segment {
  part: ValueView;
  color: string;
  from: number;
  to: number;
}

/** One bar for the whole, cut into its parts; each part is named and counted below in the same order. */
export function buildParts(view: PartsView, frame: Frame): BuiltChart {
  if (slideOf(frame)) return buildPartsSlide(view, frame);
  const { px, palette } = frame;
  const segments = placeSegments(view, frame);
  const whole = labelBlock(frame, 0, px(WHOLE_MIDDLE), printedLabel(view.whole), view.whole.display.text);
  // Below the whole's name, however many lines it takes.
  const down = (length: number) => px(length) + whole.height - px(TYPE.line);
  const rows = stackRows(segments, down(ROWS_TOP), frame);
  return {
    height: rows.bottom,
    option: {
      ...baseOption([
        ...whole.shapes,
        line(frame, [[0.75, down(BRACKET + 6)], [0.75, down(BRACKET)], [frame.width - 0.75, down(BRACKET)], [frame.width - 0.75, down(BRACKET + 6)]]),
        ...segments.flatMap((segment, index) => insideShapes(segment, index, down(BAR_TOP), frame)),
        ...rows.shapes,
        ...segments.flatMap((segment, index) => tieShapes(segment, rows.placed[index], down(BAR_TOP), frame)),
      ], frame),
      grid: { left: 0, right: 0, top: down(BAR_TOP), height: px(BAR) },
      xAxis: { type: 'value', show: false, min: 0, max: frame.width },
      yAxis: { type: 'category', show: false, data: [view.whole.id] },
      series: segments.map(({ part, color, from, to }) => ({
        type: 'bar',
        stack: 'whole',
        barWidth: px(BAR),
        name: part.label,
        itemStyle: part.formula
          ? { color: palette.ground, borderColor: palette.rest, borderWidth: 2, borderType: 'dashed' }
          : { color, borderColor: palette.ground, borderWidth: to - from < px(HAIRLINE) ? 0 : 1 },
        emphasis: { disabled: true },
        data: [{ name: part.label, value: to - from, tip: tipOf(part) }],
      })),
    },
  };
}

/** Every part as wide as its share, but none so narrow that it cannot be seen: that fraction of a px is taken from the largest. */
function placeSegments({ whole, parts }: PartsView, frame: Frame): Segment[] {
  const shares = parts.map(({ value }) => (Number(value) / Number(whole.value)) * frame.width);
  const shown = shares.map((share) => Math.max(share, frame.px(SLIVER)));
  const largest = shares.indexOf(Math.max(...shares));
  const added = shown.reduce((total, width, index) => total + width - (shares[index] ?? 0), 0);
  let from = 0;
  return parts.map((part, index) => {
    const to = from + (shown[index] ?? 0) - (index === largest ? added : 0);
    const segment = { part, color: part.formula ? frame.palette.rest : seriesColor(frame.palette, index), from, to };
    from = to;
    return segment;
  });
}

/** Where a part's row stands: its first line's middle, and the end of its longest line. */
interface PlacedRow {
  middle: number;
  end: number;
}

/** The rows under each other, from `top`; a computed part's row has further lines that say so. */
function stackRows(segments: readonly Segment[], top: number, frame: Frame): { shapes: Shape[]; placed: PlacedRow[]; bottom: number } {
  const { px, palette } = frame;
  const [shapes, placed]: [Shape[], PlacedRow[]] = [[], []];
  let bottom = top;
  for (const { part, color } of segments) {
    const middle = bottom + px(ROW / 2);
    const start = px(SWATCH + 10);
    const label = labelBlock(frame, start, middle, part.label, part.display.text);
    const formula = textBlock(frame, start, middle + label.height - px(TYPE.line) + px(COMPUTED_LINE), `计算得出：${part.formula ?? ''}`, { color: palette.muted });
    shapes.push(swatch(part, color, middle, frame), ...label.shapes, ...(part.formula ? formula.shapes : []));
    placed.push({ middle, end: label.end + px(10) });
    bottom += px(ROW) + label.height - px(TYPE.line) + (part.formula ? px(COMPUTED_LINE + TYPE.line * (formula.lines - 1)) : 0);
  }
  return { shapes, placed, bottom };
}

function swatch(part: ValueView, color: string, middle: number, { px, palette }: Frame): Shape {
  const side = px(SWATCH);
  return part.formula
    ? rect(1, middle - side / 2 + 1, side - 2, side - 2, { fill: palette.ground, stroke: palette.rest, dashed: true })
    : rect(0, middle - side / 2, side, side, { fill: color });
}

function isInside({ part, from, to }: Segment, { px }: Frame): boolean {
  return textWidth(part.display.text, px(TYPE.label), true) + px(16) <= to - from;
}

function insideShapes(segment: Segment, index: number, barTop: number, frame: Frame): Shape[] {
  if (!isInside(segment, frame)) return [];
  const { part, from, to } = segment;
  const color = part.formula ? frame.palette.ink : onSeriesColor(frame.palette, index);
  return [text(frame, (from + to) / 2, barTop + frame.px(BAR / 2), part.display.text, { bold: true, align: 'center', color })];
}

/** A segment too small for its number is tied to its row, where the way is free. */
function tieShapes(segment: Segment, row: PlacedRow | undefined, barTop: number, frame: Frame): Shape[] {
  const center = (segment.from + segment.to) / 2;
  if (frame.slim || !row || isInside(segment, frame) || center <= row.end) return [];
  return [line(frame, [[center, barTop + frame.px(BAR + 3)], [center, row.middle], [row.end, row.middle]])];
}
