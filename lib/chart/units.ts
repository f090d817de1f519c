import type { UnitsView, ValueView } from '../view';
import { slideOf, type Frame } from './frame';
import { wrapText } from './measure';
import { baseOption, pixelAxes, type BuiltChart } from './option';
import { labelBlock, line, printedLabel, text, textBlock, type Shape } from './shapes';
import { TYPE } from './theme';
import { tipOf } from './tip';
import { APART_SYMBOL, MARK, markColor, PITCH, SYMBOLS, toSeries, type Group } from './unit-marks';
import { buildUnitsSlide } from './units-slide';

const LABEL_MIDDLE = 14;
const LABEL_LINE = 34;
const BLOCK_GAP = 22;

interface Block {
  groups: Group[];
  shapes: Shape[];
  height: number;
}

/** One mark per countable thing, in rows by group; each group has its own symbol, label and number. */
export function buildUnits(view: UnitsView, frame: Frame): BuiltChart {
  if (slideOf(frame)) return buildUnitsSlide(view, frame);
  const blocks = stackBlocks(
    [...mainBlocks(view, frame), ...view.apart.map((value) => (top: number) => apartBlock(value, top, frame))],
    frame,
  );
  const height = blocks.reduce((total, block) => total + block.height, 0) + frame.px(BLOCK_GAP) * (blocks.length - 1);
  return {
    height,
    option: {
      ...baseOption(blocks.flatMap(({ shapes }) => shapes), frame),
      ...pixelAxes(frame, height),
      series: blocks.flatMap(({ groups }) => groups).map((group) => toSeries(group, frame)),
    },
  };
}

type BlockBuilder = (top: number) => Block;

function stackBlocks(builders: BlockBuilder[], frame: Frame): Block[] {
  let top = 0;
  return builders.map((build) => {
    const block = build(top);
    top += block.height + frame.px(BLOCK_GAP);
    return block;
  });
}

function mainBlocks(view: UnitsView, frame: Frame): BlockBuilder[] {
  if (view.names.length > 0) return [(top) => namedBlock(view, top, frame)];
  if (view.groups.length === 0) return [(top) => countedBlock(view.whole, 0, top, frame)];
  const groups = view.groups.map((value, index): BlockBuilder => (top) => countedBlock(value, index, top, frame));
  return [(top) => wholeBlock(view.whole, top, frame), ...groups];
}

/** The whole's name and number over its groups. */
function wholeBlock(value: ValueView, top: number, frame: Frame): Block {
  const { px } = frame;
  const label = labelBlock(frame, 0, top + px(LABEL_MIDDLE), printedLabel(value), value.display.text);
  const height = px(LABEL_LINE - TYPE.line) + label.height;
  const rule = top + height - px(2);
  return { groups: [], shapes: [...label.shapes, line(frame, [[0, rule], [frame.width, rule]])], height };
}

function countedBlock(value: ValueView, index: number, top: number, frame: Frame, color = markColor(value, index, frame)): Block {
  const { px, palette } = frame;
  const count = Number(value.value);
  const perRow = Math.floor((frame.width - px(2)) / px(PITCH));
  const rows = Math.ceil(count / perRow);
  const label = labelBlock(frame, 0, top + px(LABEL_MIDDLE), printedLabel(value), value.display.text);
  const head = px(LABEL_LINE - TYPE.line) + label.height;
  const positions = Array.from({ length: count }, (_, mark): [number, number] => [
    px(MARK / 2 + 1) + (mark % perRow) * px(PITCH),
    top + head + px(MARK / 2) + Math.floor(mark / perRow) * px(PITCH),
  ]);
  // An empty row looks like missing data: a stated zero says its word instead.
  const zero = textBlock(frame, 0, top + head + px(6), `报告原文：“${value.zeroWord ?? ''}”`, { color: palette.muted });
  const symbol = SYMBOLS[index % SYMBOLS.length] ?? 'circle';
  return {
    groups: [{ label: value.label, tip: tipOf(value), symbol, color, hollow: value.formula !== undefined, positions }],
    shapes: [...label.shapes, ...(count === 0 ? zero.shapes : [])],
    height: head + (count === 0 ? px(18 + TYPE.line * (zero.lines - 1)) : px(rows * PITCH - (PITCH - MARK))),
  };
}

/** Things outside the whole, set off by a dashed rule so that nobody adds them to it. */
function apartBlock(value: ValueView, top: number, frame: Frame): Block {
  const { px } = frame;
  const note = textBlock(frame, 0, top + px(22), '另计，不在上面的总数之内', { color: frame.palette.muted });
  const head = px(40 + TYPE.line * (note.lines - 1));
  const block = countedBlock(value, APART_SYMBOL, top + head, frame, frame.palette.rest);
  return {
    ...block,
    height: block.height + head,
    shapes: [
      line(frame, [[0, top + 1], [frame.width, top + 1]], { dashed: true }),
      ...note.shapes,
      ...block.shapes,
    ],
  };
}

/** Named things one under the other; those that the report counts without naming are hollow. */
function namedBlock(view: UnitsView, top: number, frame: Frame): Block {
  const { px, palette } = frame;
  const unnamed = Number(view.whole.value) - view.names.length;
  const labels = [...view.names, ...Array.from({ length: unnamed }, () => '报告未列名')];
  const left = px(MARK + 12);
  const head = labelBlock(frame, 0, top + px(LABEL_MIDDLE), view.whole.label, view.whole.display.text);
  const shapes = [...head.shapes];
  const positions: [number, number][] = [];
  let y = top + px(LABEL_LINE - TYPE.line) + head.height;
  labels.forEach((label, index) => {
    const lines = wrapText(label, frame.width - left, px(TYPE.label));
    positions.push([px(MARK / 2 + 1), y + px(TYPE.line / 2)]);
    const color = index < view.names.length ? palette.ink : palette.muted;
    lines.forEach((content, row) => shapes.push(text(frame, left, y + px(TYPE.line * (row + 0.5)), content, { color })));
    y += px(TYPE.line) * lines.length + px(8);
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
