/** A rectangle in px, y downwards. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Surroundings {
  /** What was pointed at: by a pointer, or the value's place where a mark was reached by keys. */
  point: { x: number; y: number };
  /** The mark's own box, where it has one. */
  mark?: Box;
  /** The chart's words; those that the tip says again matter less. */
  words: readonly (Box & { said?: boolean })[];
  /** The chart. */
  view: { width: number; height: number };
}

/** Px between a tip and its mark. */
const GAP = 8;
const STEP = 8;
/** How much further away, in px for a px² of words, a tip stands rather than covering them. */
const WEIGHT = { said: 0.2, other: 5 };
/** A mark larger than this on both sides, like a band of a flow, is stood beside at the point alone. */
const LARGE = 120;
const POINTER = 24;

/**
 * Where a tip stands: above, below or beside its mark, within the chart, where it covers the least of the chart's other words and is
 * the nearest to the point. A chart without room beside the mark has the tip over it.
 * @param tip its size, in px.
 * @returns its upper left corner, in px of the chart.
 */
export function placeTip({ width, height }: Pick<Box, 'width' | 'height'>, { point, mark, words, view }: Surroundings): { x: number; y: number } {
  const right = Math.max(0, view.width - width);
  const bottom = Math.max(0, view.height - height);
  const columns = upTo(right, point.x - width / 2);
  const rows = upTo(bottom, point.y - height / 2);
  const own = mark && (mark.width <= LARGE || mark.height <= LARGE) ? mark : aroundPoint(point);
  const places = [
    ...[own.y - GAP - height, own.y + own.height + GAP].flatMap((y) => columns.map((x) => ({ x, y }))),
    ...[own.x + own.width + GAP, own.x - GAP - width].flatMap((x) => rows.map((y) => ({ x, y }))),
  ].filter(({ x, y }) => x >= 0 && x <= right && y >= 0 && y <= bottom);

  const choices = places.length > 0 ? places : rows.flatMap((y) => columns.map((x) => ({ x, y })));
  const costOf = (place: { x: number; y: number }) => {
    const box = { ...place, width, height };
    const covered = words.reduce((sum, word) => sum + overlap(box, word) * (word.said ? WEIGHT.said : WEIGHT.other), 0);
    return covered + Math.hypot(place.x + width / 2 - point.x, place.y + height / 2 - point.y);
  };
  return choices.map((place) => ({ place, cost: costOf(place) })).reduce((best, each) => (each.cost < best.cost ? each : best)).place;
}

function aroundPoint({ x, y }: { x: number; y: number }): Box {
  return { x: x - POINTER / 2, y: y - POINTER / 2, width: POINTER, height: POINTER };
}

/** From the wanted one, where it is among them, and from 0 to the last. */
function upTo(last: number, wanted: number): number[] {
  return [Math.min(Math.max(wanted, 0), last), ...Array.from({ length: Math.floor(last / STEP) + 1 }, (_, index) => index * STEP), last];
}

/** Px² that two boxes share. */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
