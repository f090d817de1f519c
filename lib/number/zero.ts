import type { Figure, ZeroStatus } from '../../data/schema';

/** Words that state a zero without a digit, and what each says by itself. 未有 counts none; 未发现 counts nothing: it says that none was seen. */
const MEANINGS: ReadonlyMap<string, ZeroStatus> = new Map([
  ['没有', 'zero'],
  ['未有', 'zero'],
  ['未发现', 'not-found'],
  ['未出现', 'zero'],
  ['未发生', 'zero'],
  ['尚未', 'not-yet'],
  ['还未', 'not-yet'],
  ['无一', 'zero'],
]);

/** Words that say a zero in some sentences and nothing countable in others (无障碍): read only where a figure names one. 零 is a numeral besides. */
const LOOSE_MEANINGS: ReadonlyMap<string, ZeroStatus> = new Map([
  ['未收到', 'zero'],
  ['未接到', 'zero'],
  ['未受理', 'zero'],
  ['未产生', 'zero'],
  ['未造成', 'zero'],
  ['未查出', 'not-found'],
  ['未查到', 'not-found'],
  ['没发生', 'zero'],
  ['没收到', 'zero'],
  ['没接到', 'zero'],
  ['没出现', 'zero'],
  ['没发现', 'not-found'],
  ['无', 'zero'],
]);

/** The numeral that says a zero as a word: 零败诉, 均为零. */
export const ZERO_NUMERAL = '零';

export const ZERO_WORDS: readonly string[] = [...MEANINGS.keys()];
export const LOOSE_ZERO_WORDS: readonly string[] = [...LOOSE_MEANINGS.keys()];

/** What a word says by itself; undefined where it is none for zero. */
export function meaningOf(word: string): ZeroStatus | undefined {
  return word === ZERO_NUMERAL ? 'zero' : (MEANINGS.get(word) ?? LOOSE_MEANINGS.get(word));
}

/** What a figure says in place of digits: its own `status`, else its word's. Undefined where it has digits. */
export function statusOf({ zeroWord, status }: Pick<Figure, 'zeroWord' | 'status'>): ZeroStatus | undefined {
  return zeroWord === undefined ? undefined : (status ?? meaningOf(zeroWord));
}

/** Whether a figure counts nothing (未发现, 尚未): it has no value, and is no zero. */
export function isUncounted(figure: Pick<Figure, 'zeroWord' | 'status'>): boolean {
  const status = statusOf(figure);
  return status !== undefined && status !== 'zero';
}
