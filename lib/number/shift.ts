// What reading a text needs of arithmetic: it also happens in the browser, where a library for decimals would weigh more than the reader.

/** `value`, a decimal string without a sign, times ten to the power of `places`, exact. */
export function shiftPoint(value: string, places: number): string {
  const [whole = '', decimals = ''] = value.split('.');
  const moved = whole + decimals.slice(0, places).padEnd(places, '0');
  const rest = decimals.slice(places).replace(/0+$/, '');
  return moved.replace(/^0+(?=\d)/, '') + (rest && `.${rest}`);
}

/** Whether `a` is smaller than `b`, both decimal strings without a sign. */
export function isLess(a: string, b: string): boolean {
  const [one, other] = [a, b].map((value) => value.replace(/^0+(?=\d)/, '').split('.'));
  const [whole = '', decimals = ''] = one ?? [];
  const [otherWhole = '', otherDecimals = ''] = other ?? [];
  if (whole.length !== otherWhole.length) return whole.length < otherWhole.length;
  const length = Math.max(decimals.length, otherDecimals.length);
  return whole + decimals.padEnd(length, '0') < otherWhole + otherDecimals.padEnd(length, '0');
}
