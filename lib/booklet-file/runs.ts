import { cutNumbers } from '../text/whole-numbers';
import type { Segment } from '../view';

/** Words, cut as `cutNumbers` cuts them: no line breaks within every second piece. */
export type Pieces = string[];

/** Words in one look: of the report's figures those that are numbers. */
export interface Run {
  words: Pieces;
  look: 'plain' | 'strong' | 'mark';
}

export function plain(text: string): Pieces {
  return cutNumbers(text);
}

/** Authored text; its numbers stand out, and computed ones say so. */
export function fromSegments(segments: readonly Segment[]): Run[] {
  return segments.flatMap(({ text, value }) => {
    const run: Run = { words: plain(text), look: value ? 'strong' : 'plain' };
    return value?.formula ? [run, { words: plain('（计算得出）'), look: 'plain' }] : [run];
  });
}
