import type { UnitsView } from '../view';
import type { Layout } from './bounds';
import { wrapText } from './measure';
import type { Content } from './option';
import { labelBlock, printedLabel, text, textLines } from './shapes';
import { tipOf } from './tip';
import { placesOf, rasterOf, unitMark } from './unit-marks';

const GAP = 10;
const AIR = 6;
const UNNAMED = '报告未列名';

/** Named things one under the other; those that the report counts without naming are hollow, on one row. */
export function namedRows({ whole, names }: UnitsView, top: number, layout: Layout): Content {
  const { px, type, width, palette } = layout;
  const raster = rasterOf([1], width, layout);
  const left = raster.size + px(GAP);
  const head = labelBlock(layout, 0, top, printedLabel(whole), whole.display.text);
  const content: Content = { height: head.height + px(AIR), shapes: [...head.shapes], marks: [] };
  const middle = () => top + content.height + type.line / 2;
  const look = { tip: tipOf(whole), color: palette['series-1'], isHollow: false };
  for (const name of names) {
    const lines = wrapText(name, width - left, type.label);
    content.marks.push(unitMark(raster.size / 2, middle(), raster.size, look, layout));
    content.shapes.push(...textLines(layout, left, middle(), lines));
    content.height += type.line * lines.length + px(AIR);
  }
  const unnamed = Number(whole.value) - names.length;
  if (unnamed === 0) return content;
  const words = type.label * UNNAMED.length + px(GAP);
  const row = rasterOf([unnamed], width - words, layout);
  const places = placesOf(unnamed, 0, middle(), row);
  content.marks.push(...places.map(([x, y]) => unitMark(x, y, row.size, { ...look, color: palette.rest, isHollow: true }, layout)));
  const [lastX = 0, lastY = 0] = places[places.length - 1] ?? [];
  content.shapes.push(text(layout, lastX + row.size / 2 + px(GAP), lastY, UNNAMED, { color: palette.muted }));
  content.height += Math.max(type.line, row.heightOf(unnamed)) + px(AIR);
  return content;
}
