import { textWidth } from '../../chart/measure';
import type { ChartModel, PanelGroup } from '../../panel';
import { isDrawn } from '../../view';
import { COLUMN_LEAST, sizeOf } from './card-size';
import { COLUMNS, packCards, widthOf, type Card, type Grid, type Packed, type Place } from './pack';

/** Where a card or a group of cards stands on each kind of screen; a `slim` card shows the drawing made for a phone. */
export type Places = Record<Screen, Place & { slim?: boolean }>;

export interface GroupLayout {
  places: Places;
  cards: Places[];
}

export type Screen = 'two' | 'desk' | 'wall';

const PAIR = [[6, 6]];
const BESIDE = [...PAIR, [7, 5], [5, 7], [8, 4], [4, 8]];
const MANY = [...BESIDE, [4, 4, 4], [6, 3, 3], [3, 6, 3], [3, 3, 6], [5, 4, 3], [5, 3, 4], [4, 5, 3], [3, 5, 4], [4, 3, 5], [3, 4, 5], [3, 3, 3, 3]];
const WHOLE = [[12]];

/** Screens with more than one column, each at the narrowest and at a usual width of its content in px; below them all stands in one. */
const SCREENS: Record<Screen, Grid & { narrowest: number }> = {
  two: { narrowest: 952, width: 1040, gutter: 16, rowGap: 16, mostStacked: 3, empty: 1.2, patterns: [...WHOLE, ...PAIR] },
  desk: { narrowest: 1104, width: 1320, gutter: 24, rowGap: 20, mostStacked: 3, empty: 1.2, patterns: [...WHOLE, ...MANY] },
  wall: { narrowest: 1600, width: 1600, gutter: 24, rowGap: 20, mostStacked: 3, empty: 1.2, patterns: [...WHOLE, ...MANY] },
};

const HEADING = { size: 22, line: 32, gap: 28 };

/** A card's sides at the narrowest width of a screen, in px. */
const SIDES: Record<Screen, number> = { two: 28, desk: 20, wall: 50 };

/**
 * Lays a section's groups and cards out for every kind of screen: groups of few cards stand beside each other, the cards of a
 * group in rows. Pure; what stands where follows from kind and amount of content alone.
 * @param drawnHeight height in px of a chart's drawing in a card of this inner width.
 */
export function layoutSection(groups: readonly PanelGroup[], drawnHeight: (chart: ChartModel, width: number) => number): GroupLayout[] {
  const sized = groups.map(({ heading, charts }) => ({ heading, cards: charts.map((chart) => sizeOf(chart, drawnHeight)) }));
  const laid = { two: layoutOn(sized, SCREENS.two), desk: layoutOn(sized, SCREENS.desk), wall: layoutOn(sized, SCREENS.wall) };
  const placesOf = (read: (screen: Screen) => Places[Screen]): Places => ({ two: read('two'), desk: read('desk'), wall: read('wall') });
  return groups.map(({ charts }, index) => {
    const group = placesOf((screen) => laid[screen][index]?.place ?? FULL);
    const cards = charts.map(({ view }, position) =>
      placesOf((screen) => {
        const place = laid[screen][index]?.cards[position] ?? FULL;
        return { ...place, slim: isDrawn(view) && innerWidth(screen, group[screen].span, place.span) < COLUMN_LEAST };
      }),
    );
    return { places: group, cards };
  });
}

/** Emptiness below a whole group is worse: it is one large hole. */
const EMPTY_BESIDE = 2;

const FULL: Place = { span: COLUMNS, rows: 1 };

/** Width inside a card on the narrowest window of a kind of screen. */
function innerWidth(screen: Screen, groupSpan: number, span: number): number {
  const { narrowest, gutter } = SCREENS[screen];
  return widthOf(span, { width: widthOf(groupSpan, { width: narrowest, gutter }), gutter }) - SIDES[screen];
}

/** A group of more cards has the whole width for itself. */
const MOST_TOGETHER = 5;

/** Most cards beside each other on the whole width. */
const MOST_BESIDE = 4;

interface SizedGroup {
  heading?: string;
  cards: readonly Card[];
}

/** Groups beside each other are packed like cards: each is as high as its own rows at the width that it gets. */
function layoutOn(groups: readonly SizedGroup[], grid: Grid): { place: Place; cards: Place[] }[] {
  const cards = groups.map((group): Card => ({
    heightAt: (width) => headingHeight(group, width) + packGroup(group, width, grid).cost,
    least: group.cards.length > MOST_TOGETHER ? grid.width : Math.max(headingWidth(group), ...group.cards.map(({ least }) => least)),
    most: Infinity,
  }));
  const places = packCards(cards, { ...grid, mostStacked: 0, empty: EMPTY_BESIDE }).places;
  return rowsOf(places).flatMap((row) => {
    const packed = row.map(({ index, place }) => packGroup(groups[index] ?? { cards: [] }, widthOf(place.span, grid), grid));
    const highest = Math.max(...packed.map(({ height }) => height));
    return row.map(({ index, place }, position) => ({
      place,
      cards: fill(groups[index] ?? { cards: [] }, widthOf(place.span, grid), grid, highest, packed[position]).places,
    }));
  });
}

function packGroup({ cards }: SizedGroup, width: number, grid: Grid, most = Math.ceil((width / grid.width) * MOST_BESIDE)): Packed {
  return packCards(cards, { ...grid, width, patterns: grid.patterns.filter((pattern) => pattern.length <= most) });
}

/** Beside a higher group the cards stand more above each other, as far as its height goes. */
function fill(group: SizedGroup, width: number, grid: Grid, height: number, packed: Packed = packGroup(group, width, grid)): Packed {
  const ways = [1, 2].map((most) => packGroup(group, width, grid, most)).filter((way) => way.height <= height);
  return [packed, ...ways].reduce((one, other) => (other.height > one.height ? other : one));
}

/** Places that stand beside each other, with their positions in the whole. */
function rowsOf(places: readonly Place[]): { index: number; place: Place }[][] {
  const rows: { index: number; place: Place }[][] = [];
  let room = 0;
  for (const [index, place] of places.entries()) {
    if (room === 0) rows.push([]);
    rows.at(-1)?.push({ index, place });
    room = (room === 0 ? COLUMNS : room) - place.span;
  }
  return rows;
}

function headingWidth({ heading = '' }: SizedGroup): number {
  return textWidth(heading, HEADING.size, true);
}

function headingHeight(group: SizedGroup, width: number): number {
  return group.heading === undefined ? 0 : Math.ceil(headingWidth(group) / width) * HEADING.line + HEADING.gap;
}
