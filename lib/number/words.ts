import type { WordKind } from '../../data/schema';
import { CHINESE_NUMERAL } from './chinese';

/** A way of saying an amount in words. Safari 14 knows no lookbehind, and the search reads numbers too: what must not stand before is apart. */
interface WordForm {
  kind: WordKind;
  pattern: string;
  notAfter?: RegExp;
}

const DIGIT = '[0-9０-９]';
const NUMERAL = CHINESE_NUMERAL.slice(0, -1);
const SCALE = '[十百千万亿]';
/** Two neighbours say one or the other: 两三, 七八, 十五六, 三四百. 三五 and 一两 say so too. */
const NEIGHBOURS = '(?:一二|一两|二三|两三|三四|三五|四五|五六|六七|七八|八九)';
/** Where 百 and 千 count nothing: 百姓, 百货, 百分点. */
const COUNTS = '(?!姓|货|科|花|年大计|分)';

/** Amounts in words that hold a character of a numeral. The first that fits is read, before any numeral. */
const FORMS: readonly WordForm[] = [
  { kind: 'vague', pattern: '成[百千]上[百千万]|数以[十百千万亿]+计' },
  { kind: 'vague', pattern: `数${SCALE}+${COUNTS}`, notAfter: /[总件人个次户项指函系分奇少多半岁级参无计位基票份倍]$/ },
  { kind: 'vague', pattern: `上[百千万亿]+${COUNTS}`, notAfter: /[以网线路身晚早马会街史界实际期基度面床车船手头天海江掌楼]$/ },
  { kind: 'vague', pattern: `几${SCALE}${NUMERAL}*|${NUMERAL}*${SCALE}几${NUMERAL}*` },
  { kind: 'vague', pattern: `(?:[一二三四五六七八九]?十)?${NEIGHBOURS}${SCALE}*(?!${NUMERAL})`, notAfter: new RegExp(`${NUMERAL}$`) },
  { kind: 'vague', pattern: `百十(?!${NUMERAL})`, notAfter: new RegExp(`${NUMERAL}$`) },
  { kind: 'vague', pattern: '百分之[几数]' },
  { kind: 'fraction', pattern: `(?!百分之|千分之)(?:${NUMERAL}+|${DIGIT}+)分之(?:${NUMERAL}+|${DIGIT}+)` },
  { kind: 'fraction', pattern: `${DIGIT}{1,3}[/／]${DIGIT}{1,3}(?![0-9０-９/／.．]|[年月日])`, notAfter: /[0-9０-９/／.．a-zA-Z-]$/ },
  { kind: 'multiple', pattern: `翻(?:[一二两三四五六七八九]|${DIGIT})番` },
];

export const WORD_FORMS: string = FORMS.map(({ pattern }) => `(?:${pattern})`).join('|');

const WHOLE_FORMS = FORMS.map(({ kind, pattern, notAfter }) => ({ kind, notAfter, pattern: new RegExp(`^(?:${pattern})$`) }));

/** Amounts in words without a character of a numeral. They stand in many sentences that count nothing: read only where a figure names one. */
const BARE: Record<string, WordKind> = { 过半: 'vague', 半数: 'vague', 大多数: 'vague', 多数: 'vague', 若干: 'vague', 几: 'vague', 数: 'vague', 翻番: 'multiple' };

export const BARE_WORDS: readonly string[] = Object.keys(BARE);

/** Whether an amount in words is counted in a unit of its own (数百件), not a part of something or a multiple of it (过半, 三分之二, 翻一番). */
export function isCounted(word: string): boolean {
  return wordKindOf(word) === 'vague' && !/半|多数|分之|计$/.test(word);
}

/** What an amount in words is, read alone; undefined where it is none. */
export function wordKindOf(word: string, head = ''): WordKind | undefined {
  const form = WHOLE_FORMS.find(({ pattern, notAfter }) => pattern.test(word) && !notAfter?.test(head));
  return form && isProper(form.kind, word) ? form.kind : BARE[word];
}

/** Of a fraction in digits the part is smaller than the whole: 24/7 is none. */
function isProper(kind: WordKind, word: string): boolean {
  const [part, whole] = word.normalize('NFKC').split('/');
  return kind !== 'fraction' || whole === undefined || (Number(part) > 0 && Number(part) < Number(whole));
}
