import type { UnitsView, ValueView } from '../view';
import type { Layout } from './bounds';
import { namesAbove, namesBeside, type Names } from './names';
import type { Content } from './option';
import { labelBlock, line, number, numberWidth, printedLabel, text, textLines, type Shape } from './shapes';
import { namedRows } from './unit-names';
import { groupMarks, rasterOf, type Group } from './unit-marks';

const GAP = 10;
const ROW = 32;
const ROW_GAP = 12;
/** Beside their name and number, groups that take several rows have at least so many marks on each. */
const LEAST_PER_ROW = 5;

/**
 * One dot per countable thing, in rows by group. All look alike, for the rows' names say what differs; hollow are those that the
 * report does not state, and grey those outside the whole.
 */
export function layOutUnits(view: UnitsView, layout: Layout): Content {
  const { palette } = layout;
  const counted = view.groups.length > 0 ? view.groups : view.names.length > 0 ? [] : [view.whole];
  const groups = counted.map((value): Group => ({ value, color: palette[value.formula ? 'rest' : 'series-1'] }));
  const apart = view.apart.map((value): Group => ({ value, color: palette.rest }));
  const rows = groupRows([...groups, ...apart], layout);
  const head = view.groups.length > 0 ? [(top: number) => wholeRow(view.whole, top, layout)] : [];
  const named = view.names.length > 0 ? [(top: number) => namedRows(view, top, layout)] : [];
  const aside = apart.length > 0 ? [(top: number) => apartHead(top, layout)] : [];
  return stack([...head, ...named, ...rows.slice(0, groups.length), ...aside, ...rows.slice(groups.length)]);
}

type Block = (top: number) => Content;

function stack(blocks: readonly Block[]): Content {
  return blocks.reduce<Content>(
    (above, build) => {
      const { height, shapes, marks } = build(above.height);
      return { height: above.height + height, shapes: [...above.shapes, ...shapes], marks: [...above.marks, ...marks] };
    },
    { height: 0, shapes: [], marks: [] },
  );
}

function countsOf(groups: readonly Group[]): number[] {
  return groups.map(({ value }) => Number(value.value));
}

/** The whole's name and number over its groups. */
function wholeRow(value: ValueView, top: number, layout: Layout): Content {
  const { px, width } = layout;
  const label = labelBlock(layout, 0, top, printedLabel(value), value.display.text);
  const rule = top + label.height + px(4);
  return { shapes: [...label.shapes, line(layout, [[0, rule], [width, rule]])], marks: [], height: label.height + px(8) };
}

/** Name, number and marks on one row or, where that is lower, the marks under the others. */
function groupRows(groups: readonly Group[], layout: Layout): Block[] {
  if (groups.length === 0) return [];
  const names = namesBeside(groups.map(({ value }) => printedLabel(value)), layout);
  const above = groupsBelowNames(groups, layout);
  const beside = names && groupsBesideNames(groups, names, layout);
  return beside && stack(beside).height <= stack(above).height ? beside : above;
}

function groupsBesideNames(groups: readonly Group[], { lines, width: namesWidth }: Names, layout: Layout): Block[] | undefined {
  const { px, type, width, height: wanted } = layout;
  const numbersEnd = namesWidth + px(GAP) + Math.max(...groups.map(({ value }) => numberWidth(layout, value.display.text)));
  const left = numbersEnd + px(GAP);
  const raster = rasterOf(countsOf(groups), width - left, layout);
  if (raster.perRow < LEAST_PER_ROW && countsOf(groups).some((count) => count > raster.perRow)) return undefined;
  const least = Math.max(px(ROW), Math.min(px(ROW) * 1.4, (wanted ?? 0) / (groups.length + 1)));
  return groups.map((group, index): Block => (top) => {
    const name = lines[index] ?? [];
    const marksHeight = raster.heightOf(Number(group.value.value));
    const height = Math.max(least, marksHeight + px(GAP), type.line * name.length + px(GAP));
    // Words stand by the first row of marks, two lines of them around its middle where it is the only one.
    const middle = top + (height - marksHeight + raster.size) / 2;
    const nameAt = marksHeight > raster.size ? middle : middle - (type.line * (name.length - 1)) / 2;
    return {
      height,
      shapes: [
        ...textLines(layout, 0, nameAt, name),
        number(layout, numbersEnd, middle, group.value.display.text, { align: 'right' }),
        ...zeroWords(group.value, left, middle, layout),
      ],
      marks: groupMarks(group, left, middle, raster, layout),
    };
  });
}

function groupsBelowNames(groups: readonly Group[], layout: Layout): Block[] {
  const { px, width } = layout;
  const raster = rasterOf(countsOf(groups), width, layout);
  return groups.map((group, index): Block => (top) => {
    const label = labelBlock(layout, 0, top, printedLabel(group.value), group.value.display.text);
    const from = top + label.height + px(3);
    const [zero] = namesAbove([zeroSentence(group.value)], layout);
    const isZero = Number(group.value.value) === 0;
    const body = isZero ? layout.type.line * (zero?.length ?? 1) : raster.heightOf(Number(group.value.value));
    return {
      height: label.height + px(3) + body + (index < groups.length - 1 ? px(ROW_GAP) : px(1)),
      shapes: [...label.shapes, ...(isZero ? textLines(layout, 0, from + layout.type.line / 2, zero ?? [], { color: layout.palette.muted }) : [])],
      marks: groupMarks(group, 0, from + raster.size / 2, raster, layout),
    };
  });
}

/** An empty row looks like missing data: a stated zero says its word instead. */
function zeroWords(value: ValueView, left: number, middle: number, layout: Layout): Shape[] {
  return Number(value.value) === 0 ? [text(layout, left, middle, zeroSentence(value), { color: layout.palette.muted })] : [];
}

function zeroSentence({ zeroWord = '' }: ValueView): string {
  return `报告原文：“${zeroWord}”`;
}

/** Things outside the whole, set off by a dashed rule so that nobody adds them to it. */
function apartHead(top: number, layout: Layout): Content {
  const { px, width, type, palette } = layout;
  const [note = []] = namesAbove(['另计，不在上面的总数之内'], layout);
  const rule = top + px(8);
  return {
    shapes: [line(layout, [[0, rule], [width, rule]], { dashed: true }), ...textLines(layout, 0, rule + px(5) + type.line / 2, note, { color: palette.muted })],
    marks: [],
    height: px(13) + type.line * note.length,
  };
}
