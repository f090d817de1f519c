import { describe, expect, test } from 'vitest';
import { drawnHeight } from '../../lib/page/layout/drawn-height';
import { COLUMNS, packCards, widthOf, type Card, type Grid, type Place } from '../../lib/page/layout/pack';
import { layoutSection, type Screen } from '../../lib/page/layout/section-layout';
import { buildPanel } from '../../lib/panel';
import { getReports } from '../../lib/reports';

const GRID: Grid = { width: 1344, gutter: 24, rowGap: 20, patterns: [[12], [6, 6], [8, 4], [4, 8], [4, 4, 4], [3, 3, 3, 3]], mostStacked: 3, empty: 1 };

/** A card of so many characters of words. */
const words = (count: number, least = 240): Card => ({ heightAt: (width) => 80 + Math.ceil((count * 16) / width) * 26, least, most: Infinity });

const spans = (places: readonly Place[]) => places.map(({ span }) => span);

test('Two cards of a width fill as many columns of the grid', () => {
  expect(widthOf(6, GRID) * 2 + GRID.gutter).toBe(GRID.width);
});

test('Equal cards stand beside each other in equal columns', () => {
  expect(spans(packCards([words(90), words(90), words(90), words(90)], GRID).places)).toEqual([3, 3, 3, 3]);
});

test('A card left over has the whole row', () => {
  const { places } = packCards([words(40, 1000), words(60, 500), words(60, 500), words(40, 1000)], GRID);
  expect(spans(places)).toEqual([12, 6, 6, 12]);
  expect(spans(packCards([words(5)], GRID).places)).toEqual([12]);
});

test('A card is never narrower than it must be, unless the screen is', () => {
  const { places } = packCards([words(50, 600), words(50, 600), words(50, 600)], GRID);
  expect(places.every(({ span }) => widthOf(span, GRID) >= 600)).toBe(true);
  expect(spans(packCards([words(50, 5000)], GRID).places)).toEqual([12]);
});

test('Low cards stand above each other beside a high one', () => {
  const high: Card = { heightAt: () => 500, least: 240, most: Infinity };
  const low: Card = { heightAt: () => 230, least: 240, most: Infinity };
  expect(packCards([high, low, low], { ...GRID, patterns: [[12], [6, 6]] }).places).toEqual([{ span: 6, rows: 2 }, { span: 6, rows: 1 }, { span: 6, rows: 1 }]);
});

test('No cards take no room', () => {
  expect(packCards([], GRID)).toEqual({ places: [], height: 0, cost: 0 });
});

describe.each(getReports().flatMap((report) => report.loaded.sections.map(({ value: { id } }) => ({ id, report }))))('The cards of $id', ({ id, report }) => {
  const { groups } = buildPanel(report, id);
  const layout = layoutSection(groups, drawnHeight);

  test.each(['two', 'desk', 'wall'] as Screen[])('fill every row of the screen %s', (screen) => {
    expect(layout.map(({ cards }) => cards.length)).toEqual(groups.map(({ charts }) => charts.length));
    expectFullRows(layout.map(({ places }) => places[screen]));
    for (const { cards } of layout) expectFullRows(cards.map((places) => places[screen]));
  });
});

/** Places the cards as a browser does: in their order, each in the first room after the one before. No row may have a hole. */
function expectFullRows(places: readonly Place[]): void {
  let stacked = { left: 0, span: 0 };
  let used = 0;
  for (const { span, rows } of places) {
    if (stacked.left > 0) {
      expect(span + stacked.span).toBe(COLUMNS);
      stacked = { ...stacked, left: stacked.left - 1 };
      continue;
    }
    if (rows > 1) {
      expect(used).toBe(0);
      stacked = { left: rows, span };
      continue;
    }
    used += span;
    expect(used).toBeLessThanOrEqual(COLUMNS);
    if (used === COLUMNS) used = 0;
  }
  expect(used).toBe(0);
  expect(stacked.left).toBe(0);
}
