const DIGITS = '〇一二三四五六七八九';
const SMALL_UNITS: Record<string, bigint> = { 十: 10n, 百: 100n, 千: 1000n };
const LARGE_UNITS: Record<string, bigint> = { 万: 10_000n, 亿: 100_000_000n };

/** The characters that a Chinese numeral is made of. ○ is how many keyboards write 〇. */
export const CHINESE_NUMERAL = '[〇○零一二两三四五六七八九十百千万亿]+';

/**
 * Reads a run of Chinese numeral characters: 三 = 3, 十六 = 16, 三千七百一十八 = 3718, 三百五 = 350, 二〇一八 = 2018 (digit by digit), 万 alone = 10000.
 * @returns a decimal string.
 */
export function readChineseNumeral(raw: string): string {
  const characters = [...raw.replace(/[零○]/g, '〇').replace(/两/g, '二')];
  const digitByDigit = characters.length > 1 && characters.every((character) => DIGITS.includes(character));
  if (digitByDigit) return characters.map((character) => DIGITS.indexOf(character)).join('');

  let total = 0n;
  let group = 0n;
  let digit: bigint | undefined;
  // A last digit right after 百, 千 or 万 counts in tenths of it: 三百五 is 350, 三百零五 is 305.
  let place = 1n;
  for (const character of characters) {
    const small = SMALL_UNITS[character];
    const large = LARGE_UNITS[character];
    if (small !== undefined) {
      group += (digit ?? 1n) * small;
      digit = undefined;
      place = small / 10n;
    } else if (large !== undefined) {
      const counted = group + (digit ?? 0n);
      total = large > total ? (total + (counted || (total > 0n ? 0n : 1n))) * large : total + counted * large;
      group = 0n;
      digit = undefined;
      place = large / 10n;
    } else if (character === '〇') {
      place = 1n;
      digit = 0n;
    } else {
      digit = BigInt(DIGITS.indexOf(character));
    }
  }
  return String(total + group + (digit ?? 0n) * place);
}
