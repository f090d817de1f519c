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
  /** All marks, its own among them: over another a tip would seem to speak of that one. */
  marks: readonly Box[];
  /** The chart. */
  view: { width: number; height: number };
}

/** Px between a tip and its mark. */
const GAP = 8;
const STEP = 8;
/** How much further away, in px for a px² of what is drawn, a tip stands rather than covering it. */
const WEIGHT = { said: 0.2, word: 5, mark: 2 };
/** A mark larger than this on both sides, like a band of a flow, is stood beside at the point alone. */
const LARGE = 120;
const POINTER = 24;

/**
 * Where a tip stands: within the chart, where it covers the least of the chart's marks and of its other words and is the nearest to
 * the point, which is above, below or beside its mark where there is room.
 * @param tip its size, in px.
 * @returns its upper left corner, in px of the chart.
 */
export function placeTip({ width, height }: Pick<Box, 'width' | 'height'>, { point, mark, words, marks, view }: Surroundings): { x: number; y: number } {
  const right = Math.max(0, view.width - width);
  const bottom = Math.max(0, view.height - height);
  const own = mark && isSmall(mark) ? mark : aroundPoint(point);
  const columns = upTo(right, [point.x - width / 2, own.x - GAP - width, own.x + own.width + GAP]);
  const rows = upTo(bottom, [point.y - height / 2, own.y - GAP - height, own.y + own.height + GAP]);
  const places = rows.flatMap((y) => columns.map((x) => ({ x, y })));

  const drawn = [
    ...words.map((word) => ({ box: word, weight: word.said ? WEIGHT.said : WEIGHT.word })),
    ...[withGap(own), ...marks.filter(isSmall)].map((box) => ({ box, weight: WEIGHT.mark })),
  ];
  const costOf = (place: { x: number; y: number }) => {
    const box = { ...place, width, height };
    const covered = drawn.reduce((sum, one) => sum + overlap(box, one.box) * one.weight, 0);
    return covered + Math.hypot(place.x + width / 2 - point.x, place.y + height / 2 - point.y);
  };
  return places.map((place) => ({ place, cost: costOf(place) })).reduce((best, each) => (each.cost < best.cost ? each : best)).place;
}

function withGap({ x, y, width, height }: Box): Box {
  return { x: x - GAP, y: y - GAP, width: width + GAP * 2, height: height + GAP * 2 };
}

function isSmall({ width, height }: Box): boolean {
  return width <= LARGE || height <= LARGE;
}

function aroundPoint({ x, y }: { x: number; y: number }): Box {
  return { x: x - POINTER / 2, y: y - POINTER / 2, width: POINTER, height: POINTER };
}

/** From 0 to the last in steps, and those wanted, as far as they lie between. */
function upTo(last: number, wanted: readonly number[]): number[] {
  const steps = Array.from({ length: Math.floor(last / STEP) + 1 }, (_, index) => index * STEP);
  return [...wanted.map((each) => Math.min(Math.max(each, 0), last)), ...steps, last];
}

/** Px² that two boxes share. */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
