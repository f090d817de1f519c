import { readChineseNumeral } from '../../number/chinese';
import { readNumbers } from '../../number/read';

/** Characters that stand for others in numerals: those of cheques, and tens that are one character. */
const OTHERS: Record<string, string> = { 壹: '一', 贰: '二', 叁: '三', 肆: '四', 伍: '五', 陆: '六', 柒: '七', 捌: '八', 玖: '九', 拾: '十', 佰: '百', 仟: '千', 萬: '万', 億: '亿', 廿: '二十', 卅: '三十', 俩: '两个', 仨: '三个' };
const OTHER = new RegExp(`[${Object.keys(OTHERS).join('')}]`, 'g');
const DIGITS = '〇一二三四五六七八九';
/** A digit before the unit of a Chinese numeral, and after one: 3千7百18. */
const MIXED = /\d[十百千](?:[\d零〇][十百千]?)*/g;
const NUMERAL = '[〇○零一二两三四五六七八九十百千万亿]+';
const PER_CENT = new RegExp(`百分之(${NUMERAL}(?:点${NUMERAL})?|[\\d.]+)`, 'g');
const TENTHS = /([一二三四五六七八九])成(?:([一二三四五六七八九])(?![十百千万成]))?/g;
const POINT = new RegExp(`(${NUMERAL})点(${NUMERAL})`, 'g');

/**
 * A query with every numeral in digits, as reports' numbers are shown: 六百九十六 and 陆佰玖拾陆 are 696, 百分之九十二 is 92%, 1.3万 is
 * 13000, 两百多 is 200余. What a run means where it is no number (统一), it loses: this is one reading of a query beside others.
 */
export function readNumerals(query: string): string {
  const plain = query
    .replace(OTHER, (character) => OTHERS[character] ?? character)
    .replace(MIXED, (run) => run.replace(/(\d)(\d)$/, '$1十$2').replace(/\d/g, (digit) => DIGITS.charAt(Number(digit))))
    .replace(PER_CENT, '$1%')
    .replace(TENTHS, (_, tens: string, ones = '') => `${tens}十${ones}%`)
    .replace(POINT, (_, whole: string, decimals: string) => `${readChineseNumeral(whole)}.${readDigits(decimals)}`);
  let read = '';
  let end = 0;
  for (const token of readNumbers(plain)) {
    if (token.script === 'words' || token.script === 'zero' || token.upper !== undefined) continue;
    read += plain.slice(end, token.start) + token.value + (token.unit ?? '');
    end = token.end;
  }
  return (read + plain.slice(end)).replace(/(\d)多/g, '$1余');
}

/** Decimals are read digit by digit. */
function readDigits(numeral: string): string {
  return [...numeral].map(readChineseNumeral).join('');
}
