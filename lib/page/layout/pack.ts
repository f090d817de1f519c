/** What packing must know of one card. Lengths in CSS px at letters of 100 %. */
export interface Card {
  /** Estimated height of the card at a width. */
  heightAt(width: number): number;
  /** The narrowest and the widest card that its content makes good use of. */
  least: number;
  most: number;
}

/** A grid of twelve columns on one kind of screen. */
export interface Grid {
  width: number;
  gutter: number;
  rowGap: number;
  /** Widths that cards of one row may have, in twelfths; each row sums to twelve. */
  patterns: readonly (readonly number[])[];
  /** Most cards that stand above each other beside one; fewer than two is none. */
  mostStacked: number;
  /** How much worse emptiness within a row is than as much page. */
  empty: number;
}

/** Where a card stands: its twelfths, and beside how many cards that stand above each other. */
export interface Place {
  span: number;
  rows: number;
}

export interface Packed {
  places: Place[];
  height: number;
  /** Height and emptiness, in px of height; the least wins. */
  cost: number;
}

/** Columns of every grid. */
export const COLUMNS = 12;

/**
 * Packs consecutive cards into rows of twelve columns, keeping their order, so that the page is short and its rows are full.
 * A row is cards beside each other, or one card with the next few above each other at its right.
 * @returns a place for every card, in their order.
 */
export function packCards(cards: readonly Card[], grid: Grid): Packed {
  const best: Packed[] = [{ places: [], height: 0, cost: 0 }];
  for (let end = 1; end <= cards.length; end += 1) {
    const ways = best.flatMap((before, start) => rowsOf(cards.slice(start, end), grid).map((row) => join(before, row, grid.rowGap)));
    best.push(ways.reduce((one, other) => (other.cost < one.cost ? other : one)));
  }
  return best[cards.length] ?? { places: [], height: 0, cost: 0 };
}

/** Width in px of a card of so many twelfths. */
export function widthOf(span: number, { width, gutter }: Pick<Grid, 'width' | 'gutter'>): number {
  return ((width + gutter) * span) / COLUMNS - gutter;
}

function rowsOf(cards: readonly Card[], grid: Grid): Packed[] {
  const beside = grid.patterns.filter((pattern) => pattern.length === cards.length).map((pattern) => row(cards, pattern, grid));
  const stacked = grid.patterns.filter((pattern) => pattern.length === 2 && cards.length > 2 && cards.length <= grid.mostStacked + 1).map(([left = 0, right = 0]) => stack(cards, left, right, grid));
  return [...beside, ...stacked];
}

function row(cards: readonly Card[], pattern: readonly number[], grid: Grid): Packed {
  const columns = cards.map((card, index) => ({ cards: [card], span: pattern[index] ?? COLUMNS }));
  return measure(columns, grid, pattern.map((span) => ({ span, rows: 1 })));
}

function stack([first, ...others]: readonly Card[], left: number, right: number, grid: Grid): Packed {
  const places = [{ span: left, rows: others.length }, ...others.map(() => ({ span: right, rows: 1 }))];
  return measure([{ cards: first ? [first] : [], span: left }, { cards: others, span: right }], grid, places);
}

/** The emptiness of a row: below each column's content, and beside content that cannot use its width. Too narrow a card is no way at all. */
function measure(columns: readonly { cards: readonly Card[]; span: number }[], grid: Grid, places: Place[]): Packed {
  const sized = columns.map(({ cards, span }) => {
    const width = widthOf(span, grid);
    const heights = cards.map((card) => card.heightAt(width));
    return {
      width,
      height: heights.reduce((total, each) => total + each, 0) + grid.rowGap * (cards.length - 1),
      beside: cards.reduce((total, { most }, index) => total + Math.max(0, width - most) * (heights[index] ?? 0), 0),
      short: cards.reduce((total, { least }) => total + Math.max(0, least - width), 0),
    };
  });
  const height = Math.max(...sized.map((column) => column.height));
  const empty = sized.reduce((total, column) => total + (height - column.height) * column.width + column.beside, 0) / grid.width;
  const short = sized.reduce((total, column) => total + column.short, 0);
  // Where even a whole row is too narrow, as for one card on a slim screen, it must do.
  return { places, height, cost: height + grid.empty * empty + short * 1000 };
}

function join(before: Packed, next: Packed, rowGap: number): Packed {
  const gap = before.places.length > 0 ? rowGap : 0;
  return { places: [...before.places, ...next.places], height: before.height + gap + next.height, cost: before.cost + gap + next.cost };
}
