import { findTerm } from '../../text/search-key';

/** The keys of something that can be found. Parts that are separate things are divided by {@link DIVIDER}, which no term holds. */
export interface Entry {
  /** What it says itself. */
  own: string;
  /** What is said around it. */
  about: string;
  /** What is said of it and others alike, its report, section and chart: found there alone, it is not meant. */
  beside: string;
}

export const DIVIDER = '|';

/** How the words of a query stand in an entry: piece by piece. */
export interface Cover {
  pieces: string[];
  /** Characters of the query that the entry says itself. */
  own: number;
  /** Whether a piece stands beside the entry only. */
  isBeside: boolean;
}

interface Step extends Cover {
  cost: number;
}

/** What a piece costs where it is found: rather two pieces of the entry's own words than one beside it. */
const COSTS = { own: 1, about: 1.3, beside: 3 } as const;

/** A single Chinese character says too little to be a piece of a longer word. */
const SHORTEST = 2;
/** What falls into more pieces is no word. */
const MOST_PIECES = 8;

/**
 * Finds every word of a query in an entry, whole or in pieces of two characters and more: 复议受理 is found where 复议 and 受理 stand.
 * @returns undefined where a word is missing, and where all of them stand beside the entry only.
 */
export function cover(entry: Entry, terms: readonly string[]): Cover | undefined {
  const all: Cover = { pieces: [], own: 0, isBeside: false };
  let isOnlyBeside = true;
  for (const term of terms) {
    const found = coverTerm(entry, term);
    if (!found) return undefined;
    all.pieces.push(...found.pieces);
    all.own += found.own;
    all.isBeside ||= found.isBeside;
    isOnlyBeside &&= found.pieces.every((piece) => findTerm(entry.own, piece) < 0 && findTerm(entry.about, piece) < 0);
  }
  return isOnlyBeside ? undefined : all;
}

function coverTerm(entry: Entry, term: string): Cover | undefined {
  const steps: (Step | undefined)[] = [{ cost: 0, pieces: [], own: 0, isBeside: false }];
  for (let start = 0; start < term.length; start += 1) {
    const step = steps[start];
    if (!step || step.pieces.length === MOST_PIECES || cutsNumber(term, start)) continue;
    for (let end = start + 1; end <= term.length; end += 1) {
      const piece = term.slice(start, end);
      const where = findPiece(entry, piece);
      if (!where) break;
      if (isTooShort(piece, term) || cutsNumber(term, end)) continue;
      const cost = step.cost + COSTS[where];
      const known = steps[end];
      if (known && known.cost <= cost) continue;
      steps[end] = { cost, pieces: [...step.pieces, piece], own: step.own + (where === 'own' ? piece.length : 0), isBeside: step.isBeside || where === 'beside' };
    }
  }
  return steps[term.length];
}

function findPiece(entry: Entry, piece: string): keyof Entry | undefined {
  if (findTerm(entry.own, piece) >= 0) return 'own';
  if (findTerm(entry.about, piece) >= 0) return 'about';
  return findTerm(entry.beside, piece) >= 0 ? 'beside' : undefined;
}

function isTooShort(piece: string, term: string): boolean {
  return piece.length < SHORTEST && piece !== term && !isDigit(piece);
}

/** Whether a cut goes through a number. */
function cutsNumber(term: string, at: number): boolean {
  return at > 0 && at < term.length && isDigit(term.charAt(at - 1)) && isDigit(term.charAt(at));
}

function isDigit(character: string): boolean {
  return /^[\d.]+$/.test(character);
}
