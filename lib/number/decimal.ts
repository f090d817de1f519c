import Big from 'big.js';

/** Sum of decimal strings, exact. */
export function sum(values: readonly string[]): string {
  return values.reduce((total, value) => total.plus(value), new Big(0)).toFixed();
}

/** `whole` less every one of `parts`, exact; may be negative. */
export function subtract(whole: string, parts: readonly string[]): string {
  return new Big(whole).minus(sum(parts)).toFixed();
}

/** Negative, zero or positive as `a` is smaller than, equal to or larger than `b` (1.50 equals 1.5). */
export function compare(a: string, b: string): number {
  return new Big(a).cmp(b);
}

/** `part` ÷ `whole` in per cent, rounded half up to `decimals`. @throws where `whole` is zero. */
export function percentage(part: string, whole: string, decimals: number): string {
  return new Big(part).div(whole).times(100).toFixed(decimals, Big.roundHalfUp);
}

/** The same with what lies beyond `decimals` cut off, as some reports print it. */
export function cutPercentage(part: string, whole: string, decimals: number): string {
  return new Big(part).div(whole).times(100).toFixed(decimals, Big.roundDown);
}

/** Whether `value` is a whole number. */
export function isInteger(value: string): boolean {
  return new Big(value).mod(1).eq(0);
}

/** How many digits stand after the point. */
export function decimalsOf(value: string): number {
  return value.split('.')[1]?.length ?? 0;
}
