import { speakDigits, speakNumber } from '../number/speak';

/** One way of writing and how it is said. Safari 14 knows no lookbehind, so what must or must not stand before is apart. */
interface Rule {
  pattern: RegExp;
  said: string | ((...groups: string[]) => string);
  after?: RegExp;
  notAfter?: RegExp;
}

const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?`;
const BETWEEN = '[-—–−～~〜]{1,2}';
const YEAR = '[12]\\d{3}';
const SPOKEN_DIGIT = '[零一二三四五六七八九]';
const IN_A_NUMBER = /[\d.]$|\d,$/;
/** What may follow a 2 that is not 两: words that make it a place in an order, and words that measure nothing. */
const NOT_COUNTED = '月|日(?![内以之])|号|级|季|比|分之|[和或与及至到是为加减乘]|除以|等于|[大小]于|约等于|不[等大小]';
/** How far back a rule looks. */
const REACH = 8;

/** Full-width digits and signs become the ASCII ones; blanks around Chinese and what cannot be seen go. */
const FOLD: readonly Rule[] = [
  { pattern: /[０-９％＋＝＜＞／]/g, said: (mark = '') => String.fromCharCode(mark.charCodeAt(0) - 0xfee0) },
  { pattern: /．(?=\d)/g, after: /\d$/, said: '.' },
  { pattern: /[①-⑳]/g, said: (mark = '') => `${speakNumber(String(mark.charCodeAt(0) - 0x245f))}，` },
  { pattern: /[\u00ad\u200b-\u200f\u2060\ufeff]/g, said: '' },
  { pattern: /[ \t\u3000]+(?=\p{Script=Han})/gu, said: '' },
  { pattern: /[ \t\u3000]+(?=\d)/g, after: /[\u4e00-\u9fff]$/, said: '' },
];

/** Digits that are no amount: addresses, dates, times, codes, years, numbers of telephones and documents, places in a list. */
const NAMES: readonly Rule[] = [
  { pattern: /\.(?=[a-zA-Z])/g, after: /[a-zA-Z]$/, said: '点' },
  { pattern: new RegExp(`(${YEAR})([-./])(1[0-2]|0?[1-9])\\2(3[01]|[12]\\d|0?[1-9])(?![\\d-])`, 'g'), notAfter: /[\d-]$/, said: (_, year, __, month, day) => speakDate(year, month, day) },
  { pattern: new RegExp(`(${YEAR})-(1[0-2]|0?[1-9])(?![\\d-])`, 'g'), notAfter: /[\d-]$/, said: (_, year, month) => speakDate(year, month) },
  { pattern: /([01]?\d|2[0-4])[:：]([0-5]\d)(?:[:：][0-5]\d)?(?!\d)/g, notAfter: /\d$/, said: (_, hour = '', minute = '') => speakTime(hour, minute) },
  // 052224292-201902-125711, 0871-12345
  { pattern: /(?:\d+(?:-\d+){2,}|0\d+(?:-\d+)*)(?![.,]?\d)/g, notAfter: /[\d.,-]$/, said: (code = '') => `，${speakDigits(code.replaceAll('-', '，'))}，` },
  { pattern: /\d{3,}(?=(?:政务|便民|公共|法律|市长|服务)*(?:热线|电话))/g, said: (number = '') => speakDigits(number) },
  { pattern: new RegExp(`〔(${YEAR})〕`, 'g'), said: (_, year = '') => `${speakDigits(year)}，` },
  // 2018年, 2016—2020年, 2017、2018年
  { pattern: new RegExp(`${YEAR}(?=(?:(?:${BETWEEN}|[、和与至到])${YEAR})*年)`, 'g'), notAfter: /[\d.]$/, said: (year = '') => speakDigits(year) },
  { pattern: new RegExp(`${BETWEEN}(?=${SPOKEN_DIGIT}{4})`, 'g'), after: new RegExp(`${SPOKEN_DIGIT}{4}$`), said: '到' },
  // 1.大力推进, at the head of a sentence.
  { pattern: /(^|[。；;：:\n])\s*(\d{1,2})[.．](?!\d)/g, said: (_, before = '', number = '') => `${before}${speakNumber(number)}，` },
  // A zero in brackets repeats the word before it: 没有（0件）.
  { pattern: /（0[^（）\d]*）/g, said: '' },
];

/** Signs between numbers. */
const SIGNS: readonly Rule[] = [
  { pattern: /\s*≈\s*/g, said: '约等于' },
  { pattern: /\s*≠\s*/g, said: '不等于' },
  { pattern: /\s*(?:≤|<=)\s*/g, said: '不大于' },
  { pattern: /\s*(?:≥|>=)\s*/g, said: '不小于' },
  { pattern: /\s*=\s*/g, said: '等于' },
  { pattern: /\s*<\s*/g, said: '小于' },
  { pattern: /\s*>\s*/g, said: '大于' },
  { pattern: /\s*[×✕]\s*/g, said: '乘' },
  { pattern: /\s*÷\s*/g, said: '除以' },
  { pattern: /\s*\+\s*/g, said: '加' },
  { pattern: / +[−-] +(?=[\d(])|−(?=\d)/g, after: /[\d%)]$/, said: '减' },
  { pattern: /[−-](?=\d)/g, notAfter: /[\d%a-zA-Z]$/, said: '负' },
  { pattern: /(\d+)\/(\d+)(?![\d/])/g, notAfter: /[\d/]$/, said: (_, part = '', whole = '') => `${speakNumber(whole)}分之${speakNumber(part)}` },
];

/** Amounts, alone or from … to …. */
const AMOUNTS: readonly Rule[] = [
  { pattern: new RegExp(NUMBER, 'g'), after: /(?:第|附[件表图]|分之)$/, said: (number = '') => speakAmount(number) },
  {
    pattern: new RegExp(`(${NUMBER})([%‰])?(?:${BETWEEN}|[至到])(${NUMBER})([%‰])`, 'g'),
    said: (_, low = '', lowSign, high = '', sign = '') => `${speakShare(low, sign)}到${lowSign ? speakShare(high, sign) : speakAmount(high)}`,
  },
  { pattern: new RegExp(`(${NUMBER})([%‰])`, 'g'), said: (_, number = '', sign = '') => speakShare(number, sign) },
  { pattern: new RegExp(`(${NUMBER})(?:${BETWEEN}|[至到])(?=\\d)`, 'g'), notAfter: IN_A_NUMBER, said: (_, low = '') => `${low === '2' ? '两' : speakAmount(low)}到` },
  { pattern: new RegExp(`2(?=\\p{Script=Han})(?!${NOT_COUNTED}|百|千(?!克|米|瓦))`, 'gu'), notAfter: IN_A_NUMBER, said: '两' },
  { pattern: /2(?=千)/g, notAfter: IN_A_NUMBER, said: '两' },
  { pattern: new RegExp(NUMBER, 'g'), said: (number = '') => speakAmount(number) },
];

/** What is left: marks become pauses or nothing. */
const MARKS: readonly Rule[] = [
  { pattern: /》\s*《/g, said: '、' },
  { pattern: /[（(）)［］[\]〔〕【】{}｛｝]|[—–]+|-{2,}|…+|\/|\n+|,/g, said: '，' },
  { pattern: /;/g, said: '；' },
  { pattern: /:/g, said: '：' },
  { pattern: /!/g, said: '！' },
  { pattern: /\?/g, said: '？' },
  { pattern: /&/g, said: '和' },
  { pattern: /℃/g, said: '摄氏度' },
  { pattern: /㎡/g, said: '平方米' },
  { pattern: /[^\p{Script=Han}a-zA-Z，。；：、！？\s]/gu, said: '' },
  // Latin words stay apart, nothing else does.
  { pattern: /\s+(?![a-zA-Z])/g, said: '' },
  { pattern: /\s+/g, notAfter: /[a-zA-Z]$/, said: '' },
  // Of several pauses in a row the longest counts.
  { pattern: /[，、：；。！？]{2,}/g, said: (marks = '') => /[。！？]/.exec(marks)?.[0] ?? /[；：]/.exec(marks)?.[0] ?? marks.charAt(0) },
  { pattern: /^[，、：；。！？]+|[，、：]+$/g, said: '' },
];

const RULES = [...FOLD, ...NAMES, ...SIGNS, ...AMOUNTS, ...MARKS];

/**
 * Any sentence of the site as a Chinese newsreader says it, in characters and pauses only, so that no speech engine has to
 * guess: 约92% is 约百分之九十二, 2件 is 两件, 〔2016〕32号 is 二零一六，三十二号. Latin words stay as they are.
 */
export function speak(text: string): string {
  return RULES.reduce(apply, text);
}

function apply(text: string, { pattern, said, after, notAfter }: Rule): string {
  return text.replace(pattern, (...args: unknown[]) => {
    // The last two are the place and the whole text; before them, the match and its groups.
    const place = args[args.length - 2] as number;
    const groups = args.slice(0, -2) as string[];
    const head = text.slice(Math.max(0, place - REACH), place);
    if ((after && !after.test(head)) || notAfter?.test(head)) return groups[0] ?? '';
    return typeof said === 'string' ? said : said(...groups);
  });
}

function speakDate(year = '', month = '', day?: string): string {
  return `${speakDigits(year)}年${speakNumber(month)}月${day ? `${speakNumber(day)}日` : ''}`;
}

function speakTime(hour: string, minute: string): string {
  if (minute === '00') return `${speakNumber(hour)}点`;
  return `${speakNumber(hour)}点${minute.startsWith('0') ? '零' : ''}${speakNumber(minute)}分`;
}

/** 100% is 百分之百. */
function speakShare(number: string, sign: string): string {
  if (sign === '‰') return `千分之${speakAmount(number)}`;
  return `百分之${number === '100' ? '百' : speakAmount(number)}`;
}

function speakAmount(number: string): string {
  return speakNumber(number.replaceAll(',', ''));
}
