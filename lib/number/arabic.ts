import { isLess, shiftPoint } from './shift';

const EXPONENTS: Record<string, number> = { 百: 2, 千: 3, 万: 4, 萬: 4, 亿: 8, 億: 8 };

/** The words that multiply a number, as the characters of a class. */
export const SCALES = '万亿萬億';

/** The value with its scale word applied (1.3 万); without one it keeps the digits that are printed (5.20). */
export function shiftBy(value: string, scale: string): string {
  const exponent = exponentOf(scale);
  return exponent === 0 ? value : shiftPoint(value, exponent);
}

/**
 * Reads digits with their scale word, and what follows them in a number of several (1亿2千万, 3万5千, 1万2000).
 * @returns the value, and how many characters it takes: what follows belongs to it only where each piece is smaller than the unit before it.
 */
export function readCompound(digits: string, scale: string, more: string): { value: string; length: number } {
  let value = shiftBy(readDigits(digits), scale);
  let length = digits.length + scale.length;
  let unit = exponentOf(scale);
  if (!/^\d+$/.test(value) || /[余多]/.test(scale)) return { value, length };
  for (const [piece, own = '', scaleWord = ''] of more.matchAll(PIECE)) {
    const added = shiftBy(readDigits(own), scaleWord);
    // Digits without a scale word fill all the places that are left: 1万2000, but not 1万2.
    const fits = scaleWord === '' ? own.length === unit : exponentOf(scaleWord) < unit && isLess(added, shiftPoint('1', unit));
    if (!fits) break;
    value = String(BigInt(value) + BigInt(added));
    length += piece.length;
    unit = exponentOf(scaleWord);
  }
  return { value, length };
}

const PIECE = new RegExp(`[ \\u00a0\\u2009\\u202f]?([0-9０-９]+)[ \\u00a0\\u2009\\u202f]?([百千]?[${SCALES}]+|[百千])?`, 'g');

export function readDigits(digits: string): string {
  return digits.normalize('NFKC').replace(/[, ]/g, '').replace(/^0+(?=\d)/, '');
}

function exponentOf(scale: string): number {
  return [...scale].reduce((total, word) => total + (EXPONENTS[word] ?? 0), 0);
}
