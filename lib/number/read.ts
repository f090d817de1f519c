import { CHINESE_NUMERAL, readChineseNumeral } from './chinese';
import { joinRanges } from './range';
import { shiftPoint } from './shift';
import { ZERO_WORDS } from './zero';

/** A number as it stands in a text. Offsets are UTF-16 code units; `end` is exclusive. */
export interface NumberToken {
  start: number;
  end: number;
  raw: string;
  /** Decimal string with thousands separators, full-width digits and 万/亿 resolved: 1.3万 is 13000. */
  value: string;
  /** Upper end where the text gives a range (3—5个). */
  upper?: string;
  script: 'arabic' | 'chinese' | 'zero';
}

const DIGIT = '[0-9０-９]';
const HALF_WIDTH_GROUPS = `${DIGIT}{1,3}(?:,${DIGIT}{3})+(?!${DIGIT})`;
// A full-width comma parts thousands only among full-width digits: elsewhere it is the sentence's.
const FULL_WIDTH_GROUPS = '[０-９]{1,3}(?:，[０-９]{3})+(?![0-9０-９])';
const ARABIC = `(?:${HALF_WIDTH_GROUPS}|${FULL_WIDTH_GROUPS}|${DIGIT}+)(?:[.．]${DIGIT}+)?`;
// 5千 is 5000, but 5千克 and 5千米 are 5 of a unit.
const SCALE = '[百千]?[万亿]+|[百千](?![克米瓦卡帕伏赫货])';
// 10余万 is one number: the 余 stands before the scale.
const TOKEN = new RegExp(
  `(?<arabic>${ARABIC})(?<scale>[余多]?[万亿]+|${SCALE})?|(?<chinese>${CHINESE_NUMERAL})(?<large>[余多][万亿]+)?|(?<zero>${ZERO_WORDS.join('|')})`,
  'g',
);
const EXPONENTS: Record<string, number> = { 百: 2, 千: 3, 万: 4, 亿: 8 };

/**
 * Finds every number token of a text, in order: Arabic digits (also full-width, with thousands separators, decimals, 万/亿),
 * Chinese numerals (every run, also in 统一 or 进一步: whoever reads decides what it means), explicit zeroes, and ranges of two numbers.
 */
export function readNumbers(text: string): NumberToken[] {
  return joinRanges(text, [...text.matchAll(TOKEN)].map(toToken));
}

function toToken(match: RegExpExecArray): NumberToken {
  const raw = match[0];
  const { arabic, scale: scaleWord = '', chinese, large = '' } = match.groups ?? {};
  const position = { start: match.index, end: match.index + raw.length, raw };
  if (arabic !== undefined) return { ...position, value: scaled(readArabic(arabic), scaleWord), script: 'arabic' };
  if (chinese !== undefined) return { ...position, value: scaled(readChineseNumeral(chinese), large), script: 'chinese' };
  return { ...position, value: '0', script: 'zero' };
}

function readArabic(digits: string): string {
  return digits.normalize('NFKC').replace(/,/g, '').replace(/^0+(?=\d)/, '');
}

/** The value with its scale word applied; without one it keeps the digits that are printed (5.20). */
function scaled(value: string, scaleWord: string): string {
  const exponent = [...scaleWord].reduce((total, word) => total + (EXPONENTS[word] ?? 0), 0);
  return exponent === 0 ? value : shiftPoint(value, exponent);
}
