import { readCompound, SCALES, shiftBy } from './arabic';
import { CHINESE_NUMERAL, readChineseNumeral } from './chinese';
import { joinRanges } from './range';
import { joinSpaced } from './spaced';
import type { NumberToken, NumericToken } from './token';
import { BARE_WORDS, WORD_FORMS, wordKindOf } from './words';
import { LOOSE_ZERO_WORDS, ZERO_WORDS } from './zero';

export type { NumberToken, NumericToken, WordToken } from './token';

const DIGIT = '[0-9０-９]';
const BLANK = '[ \\u00a0\\u2009\\u202f]';
const HALF_WIDTH_GROUPS = `${DIGIT}{1,3}(?:,${DIGIT}{3})+(?!${DIGIT})`;
// A full-width comma parts thousands only among full-width digits: elsewhere it is the sentence's.
const FULL_WIDTH_GROUPS = '[０-９]{1,3}(?:，[０-９]{3})+(?![0-9０-９])';
const ARABIC = `(?:${HALF_WIDTH_GROUPS}|${FULL_WIDTH_GROUPS}|${DIGIT}+)(?:[.．]${DIGIT}+)?`;
// 10余万 is one number: the 余 stands before the scale. 5千 is 5000, but 5千克, 5千米 and 5百分点 are 5 of a unit.
const SCALE = `${BLANK}{0,2}(?:[余多]?[${SCALES}]+|[百千]?[${SCALES}]+)|[百千](?![克米瓦卡帕伏赫货分])`;
/** What follows in 1亿2千万, 3万5千 and 1万2000. */
const MORE = `(?:${BLANK}?${DIGIT}+(?:${BLANK}?[百千]?[${SCALES}]+|[百千](?![克米瓦卡帕伏赫货分])|(?!${DIGIT}|[,.．%％/:：-]${DIGIT}?)))*`;
const SHARE = `(?<share>[百千])分之(?<per>${ARABIC}|${CHINESE_NUMERAL}(?:点${CHINESE_NUMERAL})?)|(?<all>百分百)`;
const NUMERALS = `${SHARE}|(?<arabic>${ARABIC})(?:(?<scale>${SCALE})(?<more>${MORE}))?|(?<chinese>${CHINESE_NUMERAL})(?<large>[余多][万亿]+)?|(?<zero>${ZERO_WORDS.join('|')})`;
const ANY = new RegExp(`(?<words>${WORD_FORMS})|${NUMERALS}`, 'g');
const NUMERAL = new RegExp(NUMERALS, 'g');
/** 百 that is part of a unit (个百分点) or of a word counts nothing. */
const NO_NUMERAL = /^百(?=分[点比制率])/;
const SIGNED = /(?:增长率?|增[幅速加减]|[涨升降减]幅?|减少|下降|[同环]比|上年|去年|[为是约达]|[:：(（、,，])$/;
/** A date that lost 年, 月 or a dash: 20256月, 2025730日, 20162020年, 12014年. */
const DAMAGED_DATE = /^\d{5,}[月日]|^(?:19|20)\d\d(?:19|20)\d\d年|^\d(?:19|20)\d\d年/;

/**
 * Finds every number token of a text, in order: Arabic digits (also full-width, with thousands separators, blanks, decimals, 万/亿),
 * Chinese numerals (every run, also in 统一 or 进一步: whoever reads decides what it means), shares (百分之…), amounts in words that hold a
 * numeral (数百, 三分之二), explicit zeroes, and ranges of two numbers.
 */
export function readNumbers(text: string): NumberToken[] {
  return joinRanges(text, joinSpaced(text, scan(text)));
}

/** Words that say an amount or a zero only where a figure says so: 无, 未收到, 过半; and 百 in 百分点, which some exclude. */
export function readLooseNumbers(text: string): NumberToken[] {
  return [...text.matchAll(LOOSE)].flatMap((match): NumberToken[] => {
    const raw = match[0];
    const stretch = { start: match.index, end: match.index + raw.length, raw };
    const kind = wordKindOf(raw);
    if (kind !== undefined) return [{ ...stretch, kind, script: 'words' }];
    return [{ ...stretch, value: raw === '百' ? '100' : '0', script: raw === '百' ? 'chinese' : 'zero' }];
  });
}

const LOOSE = new RegExp(`百(?=分[点比制率])|${[...BARE_WORDS, ...LOOSE_ZERO_WORDS].sort((a, b) => b.length - a.length).join('|')}`, 'g');

function scan(text: string): NumberToken[] {
  const tokens: NumberToken[] = [];
  for (let end = 0; ; ) {
    let match = execAt(ANY, text, end);
    // Words that stand where they are none (总数百分之…) are read as the numerals that they hold.
    if (match?.groups?.words !== undefined && wordKindOf(match[0], text.slice(0, match.index)) === undefined) match = execAt(NUMERAL, text, match.index);
    if (!match) return tokens;
    const token = toToken(match, text);
    end = token ? token.end : match.index + 1;
    if (token) tokens.push(token);
  }
}

function execAt(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

function toToken(match: RegExpExecArray, text: string): NumberToken | undefined {
  const { words, arabic, scale = '', more = '', chinese, large = '', share, per = '', all } = match.groups ?? {};
  const stretch = stretchOf(text, match.index, match[0].length);
  const kind = words === undefined ? undefined : wordKindOf(words);
  if (kind !== undefined) return { ...stretch, kind, script: 'words' };
  if (share !== undefined) return { ...stretch, value: readShare(per), unit: share === '百' ? '%' : '‰', script: /\d/.test(per.normalize('NFKC')) ? 'arabic' : 'chinese' };
  if (all !== undefined) return { ...stretch, value: '100', unit: '%', script: 'chinese' };
  if (arabic !== undefined) return readArabicToken(text, match.index, arabic, scale, more);
  if (chinese !== undefined) return NO_NUMERAL.test(text.slice(match.index, match.index + 3)) && chinese === '百' ? undefined : { ...stretch, value: shiftBy(readChineseNumeral(chinese), large), script: 'chinese' };
  return { ...stretch, value: '0', script: 'zero' };
}

function readArabicToken(text: string, start: number, arabic: string, scale: string, more: string): NumericToken {
  const { value, length } = readCompound(arabic, scale, more);
  const sign = signBefore(text, start, text.slice(start + length, start + length + 3));
  const damaged = DAMAGED_DATE.test(text.slice(start, start + 12).normalize('NFKC'));
  return { ...stretchOf(text, start - sign.length, sign.length + length), value: sign ? `-${value}` : value, ...(damaged && { damaged }), script: 'arabic' };
}

/** −3.2% and 负3.2% are below zero. A hyphen is a sign only of a rate, and after a word that asks for one: elsewhere it parts two things (3%-5%, 满意率-98%). */
function signBefore(text: string, start: number, tail: string): string {
  const [before = '', mark = ''] = [text.charAt(start - 2), text.charAt(start - 1)];
  if (mark === '负') return /[胜欺抱自辜]/.test(before) ? '' : mark;
  if (mark === '−') return /[0-9０-９%％a-zA-Z)）]/.test(before) ? '' : mark;
  return /[-－]/.test(mark) && /^[%％‰]|^个百/.test(tail) && SIGNED.test(text.slice(0, start - 1)) ? mark : '';
}

function readShare(per: string): string {
  const [whole = '', decimals] = per.normalize('NFKC').split('点');
  if (/^\d/.test(whole)) return readCompound(per, '', '').value;
  return readChineseNumeral(whole) + (decimals === undefined ? '' : `.${[...decimals].map(readChineseNumeral).join('')}`);
}

function stretchOf(text: string, start: number, length: number): { start: number; end: number; raw: string } {
  return { start, end: start + length, raw: text.slice(start, start + length) };
}
