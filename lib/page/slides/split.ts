import type { SlideVariant } from '../../chart/frame';
import { textWidth, wrapText } from '../../chart/measure';
import { joinSegments, type ItemView, type Segment, type ValueView } from '../../view';
import { countLines, ITEM, ITEM_SIZES, roomFor, SENTENCE_LINE, SENTENCE_SIZES, SLIDE_VARIANTS, TILE, tileLayout, WIDTHS } from './room';

type Line = Pick<ItemView, 'text' | 'status'>;

/** Cuts items into slides: as few as will do, of about equal length, each within seven lines and the screen, in the largest type that allows it. */
export function splitItems<Item extends Line>(items: readonly Item[], title: string, note?: string): { chunks: Item[][]; size: number } {
  const bySize = ITEM_SIZES.map((size) => split(items, (chunk) => SLIDE_VARIANTS.every((variant) => itemsFit(chunk, size, variant, roomFor(variant, title, note)))));
  const fewest = Math.min(...bySize.map((chunks) => chunks.length));
  const size = bySize.findIndex((chunks) => chunks.length === fewest);
  return { chunks: bySize[size] ?? [], size };
}

/** Cuts numbers into slides of six at most. */
export function splitValues(values: readonly ValueView[], title: string, note?: string): ValueView[][] {
  return split(values, (chunk) => chunk.length <= 6 && SLIDE_VARIANTS.every((variant) => tilesFit(chunk, variant, roomFor(variant, title, note))));
}

/** The largest type in which a sentence fits every screen, as a step of SENTENCE_SIZES; the smallest where none does. */
export function sentenceSize(segments: readonly Segment[], title: string): number {
  const words = joinSegments(segments);
  const fits = (size: number) =>
    SLIDE_VARIANTS.every((variant) => {
      const lines = countLines(variant, words, size);
      return lines <= ITEM.most && lines * size * SENTENCE_LINE <= roomFor(variant, title);
    });
  const step = SENTENCE_SIZES.findIndex(fits);
  return step < 0 ? SENTENCE_SIZES.length - 1 : step;
}

/** The reach of a number in words, as a tile prints it. */
export function basisOf({ asOf, scope, formula }: ValueView): string {
  return [asOf, scope, formula && `计算得出：${formula}`].filter(Boolean).join(' · ');
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

function itemsFit(items: readonly Line[], size: number, variant: SlideVariant, room: number): boolean {
  const lines = items.reduce((total, { text, status }) => total + countLines(variant, text + (status ? '　　　　' : ''), size, ITEM.mark * size), 0);
  return lines <= ITEM.most && (lines * ITEM.line + items.length * ITEM.gap) * size <= room;
}

function tilesFit(values: readonly ValueView[], variant: SlideVariant, room: number): boolean {
  const { columns, number, words, gap, beside } = tileLayout(values.length, variant);
  const width = (WIDTHS[variant] - gap * (columns - 1)) / columns;
  const heights = values.map((value) => {
    const label = wrapText(value.label, width, TILE.label.size).length * TILE.label.line;
    const left = beside ? width - numberWidth(value, number, words) - 2 : width;
    const basis = basisOf(value) === '' ? 0 : wrapText(basisOf(value), left, TILE.basis.size).length * TILE.basis.line;
    return TILE.rule + label + (beside ? Math.max(number * TILE.number, basis) : number * TILE.number + basis);
  });
  const rows = Array.from({ length: Math.ceil(values.length / columns) }, (_, row) => Math.max(...heights.slice(row * columns, (row + 1) * columns)));
  return values.every((value) => numberWidth(value, number, words) <= width) && rows.reduce((total, height) => total + height, 0) + (rows.length - 1) * gap * 0.5 <= room;
}

/** A stated zero is its word, in the number's size. */
function numberWidth({ display, zeroWord }: ValueView, number: number, words: number): number {
  if (zeroWord) return textWidth(zeroWord, number, true);
  return textWidth(display.number, number, true) + textWidth(display.before + display.between + display.unit + display.after, words, true);
}
