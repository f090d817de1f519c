/** Something on a line, from where to where, and the width of its words. Lengths in px. */
interface Wanting {
  from: number;
  to: number;
  width: number;
}

/** Where words stand: on which side of the line, how many lanes away from it, and left or right of the tie that leads there. */
export interface Placed {
  side: 'above' | 'below';
  lane: number;
  tie: number;
  isLeft: boolean;
}

interface Room {
  /** Of the line. */
  width: number;
  /** Between a tie and its words, and between those and what stands next to them. */
  gap: number;
  air: number;
}

/** What a placement costs: a lane further away, a mark over another, and a change from where one expects the next. */
const COST = { lane: 10, covered: 100, left: 0.4, sameSide: 1 } as const;
/** Ways that are followed at once. */
const BEAM = 60;

interface Way {
  cost: number;
  places: (Placed & { start: number; end: number; from: number; to: number })[];
}

/**
 * Finds a place for the words of each thing on a line so that no words touch and no tie runs through words: beside its tie, over or
 * under the line, as near to it as possible. Given and returned from left to right.
 */
export function placeInLanes(things: readonly Wanting[], room: Room): Placed[] {
  const start: Way[] = [{ cost: 0, places: [] }];
  const [best] = things.reduce((ways, thing) => {
    const longer = ways.flatMap((way) => optionsFor(thing, room, things.length).flatMap((option) => follow(way, option, room)));
    return longer.sort((a, b) => a.cost - b.cost).slice(0, BEAM);
  }, start);
  if (!best) throw new Error('There is no place for the words of a timeline');
  return best.places.map(({ side, lane, tie, isLeft }) => ({ side, lane, tie, isLeft }));
}

function optionsFor({ from, to, width }: Wanting, { width: whole, gap }: Room, lanes: number): Way['places'] {
  const sides = (['above', 'below'] as const).flatMap((side) => Array.from({ length: lanes }, (_, lane) => ({ side, lane })));
  const right = { tie: from + 1, isLeft: false, start: from + 1, end: from + 1 + gap + width };
  const left = { tie: to - 1, isLeft: true, start: to - 1 - gap - width, end: to - 1 };
  return [right, left].filter(({ start, end }) => start >= 0 && end <= whole).flatMap((place) => sides.map((each) => ({ ...each, ...place, from, to })));
}

function follow({ cost, places }: Way, option: Way['places'][number], { air }: Room): Way[] {
  const near = places.filter(({ side }) => side === option.side);
  const touches = near.some((other) => other.lane === option.lane && option.start < other.end + air && other.start < option.end + air);
  const crosses = near.some((other) => (other.lane > option.lane ? runsThrough(other.tie, option, air) : other.lane < option.lane && runsThrough(option.tie, other, air)));
  if (touches || crosses) return [];
  const covered = near.some((other) => option.from < other.to && other.from < option.to);
  const last = places[places.length - 1];
  return [{ places: [...places, option], cost: cost + option.lane * COST.lane + (covered ? COST.covered : 0) + (option.isLeft ? COST.left : 0) + (last?.side === option.side ? COST.sameSide : 0) }];
}

function runsThrough(tie: number, { start, end }: { start: number; end: number }, air: number): boolean {
  return tie > start - air / 2 && tie < end + air / 2;
}
