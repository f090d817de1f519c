/** What is seen of an engine while it has something to say. */
export interface Sighting {
  /** Since it was asked, in ms. */
  elapsed: number;
  /** It said that it began, or was seen speaking. */
  begun: boolean;
  /** How often in a row it has been seen with nothing to say. */
  idle: number;
  /** By when the sentence must be over, in ms. */
  limit: number;
}

export type Verdict = 'wait' | 'ended' | 'silent';

/** How often to look, in ms. */
export const LOOK_EVERY = 250;
/** No engine takes longer to begin, in ms. */
const BEGINS_WITHIN = 5000;
const LONGEST = 20_000;
/** Of a slow voice, in ms. */
const PER_CHARACTER = 450;
const START = 3000;

/** By when a sentence of so many characters must be over, in ms. @param rate 1 is the voice's own. */
export function limitFor(characters: number, rate: number): number {
  return Math.min(LONGEST, START + (characters * PER_CHARACTER) / rate);
}

/**
 * Engines forget to tell: voices over the network send no events at all, and some stop in the middle without a word. So the
 * engine is looked at as well. One look without speech may fall between two words; two are an end.
 */
export function judge({ elapsed, begun, idle, limit }: Sighting): Verdict {
  if (begun && idle >= 2) return 'ended';
  if (elapsed >= limit) return begun ? 'ended' : 'silent';
  if (!begun && elapsed >= BEGINS_WITHIN) return 'silent';
  return 'wait';
}
