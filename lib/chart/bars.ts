import type { BarsView, ValueView } from '../view';
import type { Layout } from './bounds';
import { rectMark, SLIVER, type Mark } from './marks';
import { namesAbove, namesBeside, stackRows } from './names';
import type { Content } from './option';
import { line, number, numberWidth, printedLabel, textLines } from './shapes';
import { tipOf } from './tip';

const GAP = 10;
const OPEN_END = 14;
/** Height of a row with its name beside its bar; on a screen that has more height, up to the most. */
const ROW = { least: 32, most: 58 } as const;
/** Of a row's height, what the bar takes. */
const BAR_SHARE = 0.6;
/** Of the drawing's width, what the longest bar has at least. */
const LEAST_PLOT = 0.3;
/** With names above: a bar's height, and the air between one row and the next name. */
const BAR_BELOW = 18;
const ROW_GAP = 12;

interface Row {
  name: string[];
  /** Middles of its name's first line and of its bar, and its height, in px from the row's top. */
  nameAt: number;
  barAt: number;
  height: number;
}

/**
 * Horizontal bars from zero, none so short that it is overlooked, each with its name before or over it and its number at its
 * end. A number that the text gives as 余 or 约 gets an open, dashed end beyond the stated amount.
 */
export function layOutBars({ marks }: BarsView, layout: Layout): Content {
  const { px, width } = layout;
  const ends = px(GAP) + (marks.some(isOpen) ? px(OPEN_END) : 0) + Math.max(...marks.map(({ display }) => numberWidth(layout, display.text)));
  const { rows, zero, thick } = arrange(marks, width - ends, layout);
  const perUnit = (width - zero - ends) / Math.max(...marks.map(({ value }) => Number(value)));
  const { tops, height } = stackRows(rows.map((row) => row.height));
  const drawn = marks.map((mark, index) => drawRow(mark, rows[index], { top: tops[index] ?? 0, zero, thick, perUnit }, layout));
  return {
    height,
    shapes: [...(zero > 0 ? [line(layout, [[zero, 0], [zero, height]])] : []), ...drawn.flatMap(({ shapes }) => shapes)],
    marks: drawn.flatMap((row) => row.marks),
  };
}

/** Names beside the bars where they leave these enough of the width, else above. `zero` is where the bars begin. */
function arrange(marks: readonly ValueView[], end: number, layout: Layout): { rows: Row[]; zero: number; thick: number } {
  const { px, width, height, type } = layout;
  const labels = marks.map(printedLabel);
  const beside = namesBeside(labels, layout);
  const zero = beside ? beside.width + px(GAP) : 0;
  if (!beside || end - zero < width * LEAST_PLOT) {
    const thick = px(BAR_BELOW);
    const rows = namesAbove(labels, layout).map((name, index): Row => {
      const barAt = type.line * name.length + px(2) + thick / 2;
      return { name, nameAt: type.line / 2, barAt, height: barAt + (index < marks.length - 1 ? thick / 2 + px(ROW_GAP) : type.line / 2) };
    });
    return { rows, zero: 0, thick };
  }
  const pitch = Math.max(px(ROW.least), Math.min(px(ROW.most), (height ?? 0) / marks.length));
  const rows = beside.lines.map((name): Row => {
    const rowHeight = Math.max(pitch, type.line * name.length + px(6));
    return { name, nameAt: (rowHeight - type.line * (name.length - 1)) / 2, barAt: rowHeight / 2, height: rowHeight };
  });
  return { rows, zero, thick: pitch * BAR_SHARE };
}

interface Place {
  top: number;
  zero: number;
  thick: number;
  perUnit: number;
}

function drawRow(mark: ValueView, row: Row | undefined, { top, zero, thick, perUnit }: Place, layout: Layout): Pick<Content, 'shapes' | 'marks'> {
  const { px, palette, line: lineWidth } = layout;
  const { name = [], nameAt = 0, barAt = 0 } = row ?? {};
  const middle = top + barAt;
  const end = zero + Math.max(px(SLIVER), Number(mark.value) * perUnit);
  const tip = tipOf(mark);
  const open: Mark[] = isOpen(mark) ? [rectMark(end, middle - thick / 2, px(OPEN_END), thick, { tip, fill: palette.ground, stroke: palette['series-1'], lineWidth: lineWidth * 4 / 3, dashed: true })] : [];
  return {
    marks: [rectMark(zero, middle - thick / 2, end - zero, thick, { tip, fill: palette['series-1'] }), ...open],
    shapes: [
      ...textLines(layout, 0, top + nameAt, name),
      number(layout, end + (open.length > 0 ? px(OPEN_END) : 0) + px(GAP * 0.8), middle, mark.display.text),
    ],
  };
}

function isOpen({ qualifier }: ValueView): boolean {
  return qualifier !== 'exact';
}
