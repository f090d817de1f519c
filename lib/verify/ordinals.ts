import { foldWidth } from './fold';

/** How a heading is numbered: what its ordinal looks like, and whether a mark must part it from the title. Written for folded text. */
interface OrdinalStyle {
  name: string;
  ordinal: string;
  /** What may stand between ordinal and title; a style that closes itself needs nothing. */
  mark?: string;
  /** Lines of this style are headings whatever else is declared. */
  always?: true;
}

const NUMERAL = '[一二三四五六七八九十]+';
const FORMAL = '[壹貳贰參叁叄肆伍陸陆柒捌玖拾]+';

const STYLES: readonly OrdinalStyle[] = [
  { name: 'part', ordinal: `第(?:${NUMERAL}|${FORMAL}|\\d{1,2})(?:部分|部份|[章节節编編篇])` },
  { name: 'brackets', ordinal: `\\(${NUMERAL}\\)`, always: true },
  { name: 'formal brackets', ordinal: `\\(${FORMAL}\\)` },
  { name: 'digits in brackets', ordinal: '\\(?\\d{1,2}\\)' },
  { name: 'numeral', ordinal: NUMERAL, mark: '[、,.:]', always: true },
  { name: 'formal', ordinal: FORMAL, mark: '[、,.:]' },
  { name: 'digits', ordinal: '\\d{1,2}', mark: '[、.](?!\\d)' },
  { name: 'item', ordinal: `${NUMERAL}是` },
  { name: 'nth', ordinal: `第${NUMERAL}`, mark: '[、,:]' },
  { name: 'circled', ordinal: '[①-⑳]' },
];

const WHOLE = STYLES.map((style) => ({ style, pattern: new RegExp(`^${style.ordinal}$`) }));
const LEADING = STYLES.map((style) => ({ style, pattern: new RegExp(`^(${style.ordinal}) *${style.mark ?? ''}`) }));
/** Where the numeral of an ordinal stands: 一 of （一）, 第一部分 and 一是. */
const KERNEL = new RegExp(`${NUMERAL}|${FORMAL}|\\d+|[①-⑳]`);

/** The style of a declared ordinal; undefined for one that is none of them. */
export function styleOf(ordinal: string): OrdinalStyle | undefined {
  const folded = foldWidth(ordinal);
  return WHOLE.find(({ pattern }) => pattern.test(folded))?.style;
}

/** The ordinal that a folded text begins with. */
export function leadingOrdinal(folded: string): { style: OrdinalStyle; ordinal: string } | undefined {
  for (const { style, pattern } of LEADING) {
    const ordinal = pattern.exec(folded)?.[1];
    if (ordinal !== undefined) return { style, ordinal };
  }
  return undefined;
}

/** Whether the items of an ordinal run on within a sentence, so that a comma ends their titles: 一是加强领导,…;二是…. */
export function isItem(ordinal: string): boolean {
  return ['item', 'nth', 'circled'].includes(styleOf(ordinal)?.name ?? '');
}

/** Whether an ordinal closes itself, so that its title may follow without a mark: （一）, 第一部分, 一是. */
export function closesItself(ordinal: string): boolean {
  const style = styleOf(ordinal);
  return style !== undefined && style.mark === undefined;
}

/** What tells an ordinal from the others where there is room for one character: 一 of （一） and of 第一部分. */
export function kernelOf(ordinal: string): string {
  return KERNEL.exec(foldWidth(ordinal))?.[0] ?? ordinal;
}

/** A heading as one line of words: 一、标题, （一）标题, 1. 标题, 第一部分 标题; without an ordinal its title. */
export function headingOf({ ordinal, title }: { ordinal?: string | null; title: string }): string {
  return ordinal === undefined || ordinal === null ? title : `${ordinal}${jointOf(ordinal)}${title}`;
}

/** What stands between an ordinal and its title where both are one line. */
export function jointOf(ordinal: string): string {
  const style = styleOf(ordinal)?.name;
  if (style === 'digits') return '. ';
  if (style === 'part') return ' ';
  return closesItself(ordinal) ? '' : '、';
}
