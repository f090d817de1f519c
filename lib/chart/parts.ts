import type { PartsView, ValueView } from '../view';
import type { Layout } from './bounds';
import { hollow, rectMark, SLIVER, type Look, type Mark } from './marks';
import { textWidth } from './measure';
import type { Content } from './option';
import { labelBlock, number, numberWidth, printedLabel, type Shape } from './shapes';
import { onSeriesColor, seriesColor } from './theme';
import { tipOf } from './tip';

/** The bar's height in heights of its numbers; on a screen that has more height, up to the most. */
const BAR = { least: 2.2, most: 3.4 } as const;
const GAP = 8;
/** A row of the legend is so much higher than its words. */
const ROW_AIR = 6;
const SWATCH = 14;
const ITEM_GAP = 22;

interface Segment {
  part: ValueView;
  look: Look;
  /** Colour of words on it. */
  on: string;
  from: number;
  to: number;
}

/** One bar for the whole, cut into its parts, each named and counted below in the same order. */
export function layOutParts(view: PartsView, layout: Layout): Content {
  const { px, type, height: wanted = 0 } = layout;
  const segments = placeSegments(view, layout);
  const whole = labelBlock(layout, 0, 0, printedLabel(view.whole), view.whole.display.text);
  const top = whole.height + px(GAP);
  const legend = (from: number) => packLegend(segments, from, layout);
  const rest = legend(0).height + top + px(GAP);
  const thick = Math.min(type.value * BAR.most, Math.max(type.value * BAR.least, wanted - rest));
  const rows = legend(top + thick + px(GAP));
  return {
    height: rest + thick,
    shapes: [...whole.shapes, ...segments.flatMap((segment) => insideShapes(segment, top + thick / 2, layout)), ...rows.shapes],
    marks: [...segments.map((segment) => segmentMark(segment, top, thick)), ...rows.marks],
  };
}

/** Every part as wide as its share, but none so narrow that it is overlooked: what that adds is taken from the largest. */
function placeSegments({ whole, parts }: PartsView, layout: Layout): Segment[] {
  const { width, palette, px } = layout;
  const shares = parts.map(({ value }) => (Number(value) / Number(whole.value)) * width);
  const shown = shares.map((share) => Math.max(share, px(SLIVER)));
  const largest = shares.indexOf(Math.max(...shares));
  const added = shown.reduce((total, share, index) => total + share - (shares[index] ?? 0), 0);
  let from = 0;
  return parts.map((part, index) => {
    const to = from + (shown[index] ?? 0) - (index === largest ? added : 0);
    const fill = seriesColor(palette, index);
    // An outline must not take what makes a small part visible.
    const solid: Look = to - from - layout.line * 2 < px(SLIVER) ? { fill } : { fill, stroke: palette.ground, lineWidth: layout.line };
    const segment = part.formula
      ? { part, from, to, look: { ...hollow(layout, palette.rest), dashed: true }, on: palette.ink }
      : { part, from, to, look: solid, on: onSeriesColor(palette, index) };
    from = to;
    return segment;
  });
}

/** Beside its neighbours an outline of the paper's colour sets a segment apart; over and under it would only make it lower. */
function segmentMark({ part, look, from, to }: Segment, top: number, thick: number): Mark {
  const over = look.dashed ? 0 : (look.lineWidth ?? 0);
  return rectMark(from, top - over, to - from, thick + over * 2, { tip: tipOf(part), ...look });
}

function insideShapes({ part, from, to, on }: Segment, middle: number, layout: Layout): Shape[] {
  const fits = numberWidth(layout, part.display.text) + layout.px(10) <= to - from;
  return fits ? [number(layout, (from + to) / 2, middle, part.display.text, { align: 'center', color: on })] : [];
}

/** The parts' names and numbers from `top`, side by side as far as they fit. */
function packLegend(segments: readonly Segment[], top: number, layout: Layout): Content {
  const { px, type, width } = layout;
  const start = px(SWATCH + GAP);
  const content: Content = { height: 0, shapes: [], marks: [] };
  let [x, y, rowHeight] = [0, top, 0];
  for (const { part, look } of segments) {
    const label = printedLabel(part);
    const needed = start + textWidth(label, type.label) + px(6) + numberWidth(layout, part.display.text);
    if (x > 0 && x + needed > width) [x, y, rowHeight] = [0, y + rowHeight, 0];
    const block = labelBlock(layout, x + start, y + px(ROW_AIR / 2), label, part.display.text);
    content.shapes.push(...block.shapes);
    content.marks.push(swatch(part, look, x, y + px(ROW_AIR / 2) + type.line / 2, layout));
    rowHeight = Math.max(rowHeight, block.height + px(ROW_AIR));
    x += start + block.width + px(ITEM_GAP);
  }
  return { ...content, height: y + rowHeight - top };
}

function swatch(part: ValueView, { fill, stroke, dashed }: Look, x: number, middle: number, { px, line }: Layout): Mark {
  const side = px(SWATCH);
  return rectMark(x, middle - side / 2, side, side, { tip: tipOf(part), fill, ...(dashed ? { stroke, dashed, lineWidth: line * 4 / 3 } : {}) });
}
