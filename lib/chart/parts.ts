import type { PartsView, ValueView } from '../view';
import { slideOf, type Frame } from './frame';
import { textWidth } from './measure';
import { baseOption, tipOf, type BuiltChart } from './option';
import { buildPartsSlide } from './parts-slide';
import { labelledValue, labelledValueWidth, line, printedLabel, rect, text, type Shape } from './shapes';
import { seriesColor, TYPE } from './theme';

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
  return {
    height: rowTop(segments, segments.length, frame),
    option: {
      ...baseOption([
        ...labelledValue(frame, 0, px(WHOLE_MIDDLE), printedLabel(view.whole), view.whole.display.text),
        line(frame, [[0.75, px(BRACKET + 6)], [0.75, px(BRACKET)], [frame.width - 0.75, px(BRACKET)], [frame.width - 0.75, px(BRACKET + 6)]]),
        ...segments.flatMap((segment, index) => partShapes(segment, index, rowTop(segments, index, frame), frame)),
      ]),
      grid: { left: 0, right: 0, top: px(BAR_TOP), height: px(BAR) },
      xAxis: { type: 'value', show: false, min: 0, max: Number(view.whole.value) },
      yAxis: { type: 'category', show: false, data: [view.whole.id] },
      series: segments.map(({ part, color, from, to }) => ({
        type: 'bar',
        stack: 'whole',
        barWidth: px(BAR),
        name: part.label,
        itemStyle: part.formula
          ? { color: palette.ground, borderColor: palette.rest, borderWidth: 2, borderType: 'dashed' }
          : { color, borderColor: palette.ground, borderWidth: to - from < px(HAIRLINE) ? 0 : 1 },
        data: [{ name: part.label, value: Number(part.value), tip: tipOf(part) }],
      })),
    },
  };
}

function placeSegments({ whole, parts }: PartsView, frame: Frame): Segment[] {
  let from = 0;
  return parts.map((part, index) => {
    const to = from + (Number(part.value) / Number(whole.value)) * frame.width;
    const segment = { part, color: part.formula ? frame.palette.rest : seriesColor(frame.palette, index), from, to };
    from = to;
    return segment;
  });
}

/** Top of a part's row in px; a computed part's row has a second line that says so. */
function rowTop(segments: readonly Segment[], index: number, { px }: Frame): number {
  const computed = segments.slice(0, index).filter(({ part }) => part.formula).length;
  return px(ROWS_TOP + ROW * index + COMPUTED_LINE * computed);
}

function partShapes({ part, color, from, to }: Segment, index: number, top: number, frame: Frame): Shape[] {
  const { px, palette } = frame;
  const middle = top + px(ROW / 2);
  const start = px(SWATCH + 10);
  const end = start + labelledValueWidth(frame, part.label, part.display.text) + px(10);
  const inside = textWidth(part.display.text, px(TYPE.label), true) + px(16) <= to - from;
  const center = (from + to) / 2;
  const swatch = px(SWATCH);
  return [
    part.formula
      ? rect(1, middle - swatch / 2 + 1, swatch - 2, swatch - 2, { fill: palette.ground, stroke: palette.rest, dashed: true })
      : rect(0, middle - swatch / 2, swatch, swatch, { fill: color }),
    ...labelledValue(frame, start, middle, part.label, part.display.text),
    ...(part.formula ? [text(frame, start, middle + px(COMPUTED_LINE), `计算得出：${part.formula}`, { color: palette.muted })] : []),
    ...(inside ? [text(frame, center, px(BAR_TOP + BAR / 2), part.display.text, { bold: true, align: 'center', color: insideColor(part, index, frame) })] : []),
    // A segment too small for its number is tied to its row, where the way is free.
    ...(!inside && center > end ? [line(frame, [[center, px(BAR_TOP + BAR + 3)], [center, middle], [end, middle]])] : []),
  ];
}

/** Series 2 and 4 are too light for white words, and a computed part is not filled at all. */
function insideColor(part: ValueView, index: number, { palette }: Frame): string {
  return part.formula || index % 2 === 1 ? palette.ink : palette.ground;
}
