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

export const ZERO_WORDS: readonly string[] = [...MEANINGS.keys()];

/** What a word says by itself; undefined where it is none for zero. */
export function meaningOf(word: string): ZeroStatus | undefined {
  return MEANINGS.get(word);
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
