import type { UnitsView, ValueView } from '../view';
import { lineOf, typeOf, type Frame } from './frame';
import { textWidth, wrapText } from './measure';
import { baseOption, pixelAxes, type BuiltChart } from './option';
import { labelledValue, line, printedLabel, text, type Shape } from './shapes';
import { tipOf } from './tip';
import { APART_SYMBOL, MARK, markColor, PITCH, SYMBOLS, toSeries, type Group } from './unit-marks';

const ROW = 36;
const HEAD = 36;
const GAP = 16;
/** Of the width, what names may take at most. */
const NAMES_SHARE = 0.42;

/** Rows from the top: each takes its top in px and gives its own height. */
interface Row {
  groups: Group[];
  shapes: Shape[];
  height: number;
}
type RowBuilder = (top: number) => Row;

/** Countable things for a slide: name, number and marks of a group on one line. */
export function buildUnitsSlide(view: UnitsView, frame: Frame): BuiltChart {
  const rows = stack(rowsOf(view, frame));
  const height = rows.reduce((total, row) => total + row.height, 0);
  return {
    height,
    option: {
      ...baseOption(rows.flatMap(({ shapes }) => shapes), frame),
      ...pixelAxes(frame, height),
      series: rows.flatMap(({ groups }) => groups).map((group) => toSeries(group, frame)),
    },
  };
}

function stack(builders: readonly RowBuilder[]): Row[] {
  let top = 0;
  return builders.map((build) => {
    const row = build(top);
    top += row.height;
    return row;
  });
}

function rowsOf(view: UnitsView, frame: Frame): RowBuilder[] {
  const counted = view.groups.length > 0 ? view.groups : [view.whole];
  const columns = columnsOf([...counted, ...view.apart], frame);
  const apart = view.apart.flatMap((value): RowBuilder[] => [
    (top) => apartHead(top, frame),
    (top) => countedRow(value, APART_SYMBOL, top, columns, frame, frame.palette.rest),
  ]);
  if (view.names.length > 0) return [(top) => namedRows(view, top, frame), ...apart];
  const head: RowBuilder[] = view.groups.length > 0 ? [(top) => wholeRow(view.whole, top, frame)] : [];
  return [...head, ...counted.map((value, index): RowBuilder => (top) => countedRow(value, index, top, columns, frame)), ...apart];
}

interface Columns {
  number: number;
  marks: number;
}

/** Where numbers and marks begin, so that they stand under each other. */
function columnsOf(values: readonly ValueView[], frame: Frame): Columns {
  const { px } = frame;
  const { label, value } = typeOf(frame);
  const names = values.flatMap((each) => namesOf(each, frame));
  const number = Math.max(...names.map((name) => textWidth(name, px(label)))) + px(GAP);
  return { number, marks: number + Math.max(...values.map(({ display }) => textWidth(display.text, px(value), true))) + px(GAP) };
}

function namesOf(value: ValueView, frame: Frame): string[] {
  return wrapText(printedLabel(value), frame.width * NAMES_SHARE, frame.px(typeOf(frame).label));
}

function wholeRow(value: ValueView, top: number, frame: Frame): Row {
  const { px } = frame;
  const rule = top + px(HEAD - 4);
  return {
    groups: [],
    shapes: [...labelledValue(frame, 0, top + px(HEAD / 2 - 2), printedLabel(value), value.display.text), line(frame, [[0, rule], [frame.width, rule]])],
    height: px(HEAD),
  };
}

function countedRow(value: ValueView, index: number, top: number, columns: Columns, frame: Frame, color = markColor(value, index, frame)): Row {
  const { px, palette } = frame;
  const count = Number(value.value);
  const names = namesOf(value, frame);
  const leading = px(typeOf(frame).line);
  const middle = top + px(ROW / 2);
  const perRow = Math.max(1, Math.floor((frame.width - columns.marks - px(2) + px(PITCH - MARK)) / px(PITCH)));
  const positions = Array.from({ length: count }, (_, mark): [number, number] => [
    columns.marks + px(MARK / 2 + 1) + (mark % perRow) * px(PITCH),
    middle + Math.floor(mark / perRow) * px(PITCH),
  ]);
  // An empty row looks like missing data: a stated zero says its word instead.
  const zero = count === 0 ? [text(frame, columns.marks, middle, `报告原文：“${value.zeroWord ?? ''}”`, { color: palette.muted })] : [];
  return {
    groups: [{ label: value.label, tip: tipOf(value), symbol: SYMBOLS[index % SYMBOLS.length] ?? 'circle', color, hollow: value.formula !== undefined, positions }],
    shapes: [
      ...names.map((name, line) => text(frame, 0, middle + leading * line, name)),
      text(frame, columns.number, middle, value.display.text, { bold: true, size: typeOf(frame).value }),
      ...zero,
    ],
    height: px(ROW) + Math.max(px(PITCH) * Math.max(0, Math.ceil(count / perRow) - 1), leading * (names.length - 1)),
  };
}

/** Things outside the whole, set off by a dashed rule so that nobody adds them to it. */
function apartHead(top: number, frame: Frame): Row {
  const { px, palette } = frame;
  return {
    groups: [],
    shapes: [
      line(frame, [[0, top + px(6)], [frame.width, top + px(6)]], { dashed: true, width: lineOf(frame) }),
      text(frame, 0, top + px(24), '另计，不在上面的总数之内', { color: palette.muted }),
    ],
    height: px(38),
  };
}

/** Named things one under the other; those that the report counts without naming are hollow. */
function namedRows(view: UnitsView, top: number, frame: Frame): Row {
  const { px, palette } = frame;
  const { label, line: leading } = typeOf(frame);
  const left = px(MARK + GAP);
  const labels = [...view.names, ...Array.from({ length: Number(view.whole.value) - view.names.length }, () => '报告未列名')];
  const shapes: Shape[] = labelledValue(frame, 0, top + px(HEAD / 2), view.whole.label, view.whole.display.text);
  const positions: [number, number][] = [];
  let y = top + px(HEAD + 4);
  labels.forEach((name, index) => {
    const lines = wrapText(name, frame.width - left, px(label));
    positions.push([px(MARK / 2 + 1), y + px(leading / 2)]);
    const color = index < view.names.length ? palette.ink : palette.muted;
    lines.forEach((content, row) => shapes.push(text(frame, left, y + px(leading * (row + 0.5)), content, { color })));
    y += px(leading) * lines.length + px(8);
  });
  const look = { label: view.whole.label, tip: tipOf(view.whole), symbol: 'circle' as const, color: palette['series-1'] };
  return {
    groups: [
      { ...look, positions: positions.slice(0, view.names.length) },
      { ...look, color: palette.rest, hollow: true, positions: positions.slice(view.names.length) },
    ],
    shapes,
    height: y - top,
  };
}
