/** Something that stands in a grid of twelve columns. */
export interface Block {
  /** Its height in px over so many columns; Infinity where it does not fit. */
  heightAt(span: number): number;
}

/** Spans of one row, which sum to twelve. */
export type Row = readonly number[];

/** px between rows. */
const GAP = 20;
/** How much an empty px under a block counts beside a px of the page's height. */
const EMPTY = 0.35;

/**
 * Packs blocks, in their order, into rows of a grid: the rows that make the page lowest and leave the least empty under the
 * shorter blocks of each.
 * @param rows the rows that may be made; one of a single block of twelve columns must be among them.
 * @returns the span of each block.
 */
export function packRows(blocks: readonly Block[], rows: readonly Row[]): number[] {
  let best: { cost: number; spans: number[] }[] = [{ cost: 0, spans: [] }];
  // From the last block backwards: the best way to go on from each.
  for (let start = blocks.length - 1; start >= 0; start -= 1) {
    const ways = rows
      .filter(({ length }) => length <= blocks.length - start)
      .map((row) => {
        const rest = best[row.length - 1];
        return { cost: costOf(blocks.slice(start, start + row.length), row) + (rest?.cost ?? Infinity), spans: [...row, ...(rest?.spans ?? [])] };
      });
    const [first, ...others] = ways;
    if (!first) throw new Error('No row is short enough: let one hold a single block');
    best = [others.reduce((least, way) => (way.cost < least.cost ? way : least), first), ...best];
  }
  return best[0]?.spans ?? [];
}

function costOf(blocks: readonly Block[], row: Row): number {
  const heights = blocks.map((block, index) => block.heightAt(row[index] ?? 12));
  const height = Math.max(...heights);
  if (height === Infinity) return 1e6;
  return height + GAP + EMPTY * heights.reduce((total, each) => total + height - each, 0);
}
