import { textWidth, wrapText } from '../../chart/measure';
import type { SlideItem, TypeSizes } from './model';
import { joinSegments, type Segment, type ValueView } from '../../view';
import { countLines, ITEM, ITEM_SIZES, NUMBER_SIZES, roomFor, SENTENCE_LINE, SENTENCE_MARK, SENTENCE_SIZES, SLIDE_BOUNDS, TILE, tileLayout, WIDTHS, type SlideBounds } from './room';

type Line = SlideItem;

/** A message over as few slides as will do, and the type that it is set in. */
export interface Split<Item> {
  chunks: Item[][];
  sizes: TypeSizes;
}

/** Cuts items into slides of about equal length, each within seven lines and the screen. */
export function splitItems<Item extends Line>(items: readonly Item[], title: string, note?: string): Split<Item> {
  return splitToFit(items, ITEM_SIZES, (chunk, size, bounds) => itemsFit(chunk, size, bounds, roomFor(bounds, title, note)));
}

/** Cuts numbers into slides of six at most. */
export function splitValues(values: readonly ValueView[], title: string, note?: string): Split<ValueView> {
  return splitToFit(values, NUMBER_SIZES, (chunk, size, bounds) => chunk.length <= 6 && tilesFit(chunk, size, bounds, roomFor(bounds, title, note)));
}

/** The type for a sentence that has a slide to itself. */
export function sentenceSizes(segments: readonly Segment[], title: string): TypeSizes {
  const words = joinSegments(segments);
  return splitToFit([words], SENTENCE_SIZES, (_, size, bounds) => {
    const lines = countLines(bounds, words, size, SENTENCE_MARK);
    return lines <= ITEM.most && lines * size * SENTENCE_LINE <= roomFor(bounds, title);
  }).sizes;
}

/** The reach of a number in words, as a tile prints it. */
export function basisOf({ asOf, scope, formula }: ValueView): string {
  return [asOf, scope, formula && `计算得出：${formula}`].filter(Boolean).join(' · ');
}

type Fits<Item> = (chunk: readonly Item[], size: number, bounds: SlideBounds) => boolean;

/** The smallest type says how many slides it takes; each screen then gets the largest in which these fit. */
function splitToFit<Item>(items: readonly Item[], sizes: readonly number[], fits: Fits<Item>): Split<Item> {
  const smallest = sizes.length - 1;
  const chunks = split(items, (chunk) => SLIDE_BOUNDS.every((bounds) => fits(chunk, sizes[smallest] ?? 0, bounds)));
  const largest = (bounds: SlideBounds) => {
    const step = sizes.findIndex((size) => chunks.every((chunk) => fits(chunk, size, bounds)));
    return step < 0 ? smallest : step;
  };
  return { chunks, sizes: { wide: largest('slide'), tall: largest('slide-tall') } };
}

function split<Item>(items: readonly Item[], fits: (chunk: readonly Item[]) => boolean): Item[][] {
  for (let count = 1; count < items.length; count += 1) {
    const chunks = cut(items, count);
    if (chunks.every(fits)) return chunks;
  }
  return items.map((item) => [item]);
}

/** Into so many pieces, the first ones longer by one where they do not come out even. */
function cut<Item>(items: readonly Item[], count: number): Item[][] {
  const [short, longer] = [Math.floor(items.length / count), items.length % count];
  let start = 0;
  return Array.from({ length: count }, (_, index) => {
    const end = start + short + (index < longer ? 1 : 0);
    const piece = items.slice(start, end);
    start = end;
    return piece;
  });
}

function itemsFit(items: readonly Line[], size: number, bounds: SlideBounds, room: number): boolean {
  const lines = items.reduce((total, { text, status }) => total + countLines(bounds, text + (status ? '　　　　' : ''), size, ITEM.mark * size), 0);
  return lines <= ITEM.most && (lines * ITEM.line + items.length * ITEM.gap) * size <= room;
}

function tilesFit(values: readonly ValueView[], number: number, bounds: SlideBounds, room: number): boolean {
  const { columns, gap, beside } = tileLayout(values.length, bounds);
  const width = (WIDTHS[bounds] - gap * (columns - 1)) / columns;
  const heights = values.map((value) => {
    const label = wrapText(value.label, width, TILE.label.size).length * TILE.label.line;
    const left = beside ? width - numberWidth(value, number) - 2 : width;
    const basis = basisOf(value) === '' ? 0 : wrapText(basisOf(value), left, TILE.basis.size).length * TILE.basis.line;
    return TILE.rule + label + (beside ? Math.max(number * TILE.number, basis) : number * TILE.number + basis);
  });
  const rows = Array.from({ length: Math.ceil(values.length / columns) }, (_, row) => Math.max(...heights.slice(row * columns, (row + 1) * columns)));
  return values.every((value) => numberWidth(value, number) <= width) && rows.reduce((total, height) => total + height, 0) + (rows.length - 1) * gap * 0.5 <= room;
}

/** Width of a number with the words around it; a stated zero is its word, in the number's size. */
export function numberWidth({ display, zeroWord }: ValueView, number: number): number {
  if (zeroWord) return textWidth(zeroWord, number, true);
  return textWidth(display.number, number, true) + textWidth(display.before + display.between + display.unit + display.after, number * TILE.words, true);
}
