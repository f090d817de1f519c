import type { Qualifier } from '../../data/schema';
import type { NumberToken } from './read';

/** A number with everything the text says around it: 约|92||%|, |200|余|件|, |3||个工作日|内, 第|10||名|. Blanks between are left out. */
export interface Wording {
  before: string;
  number: string;
  between: string;
  unit: string;
  after: string;
  qualifier: Qualifier;
  /** Where all of it stands in the text, blanks included. */
  start: number;
  end: number;
}

interface QualifierWord {
  place: 'before' | 'between' | 'after';
  pattern: RegExp;
  qualifier: Qualifier;
  /** Only with a unit like this. */
  unit?: RegExp;
}

// Each pattern also says where the same characters mean something else: 节约, 内资企业, 多部门, 以前3次.
const QUALIFIER_WORDS: readonly QualifierWord[] = [
  { place: 'before', pattern: /第$/, qualifier: 'rank' },
  { place: 'before', pattern: /(?<![目以之当此提年月日会事午天生面空])前$/, qualifier: 'rank', unit: /^[名位强]$/ },
  { place: 'before', pattern: /(?:大约|(?<![节预签合公条制特])约)[为有占达]?$/, qualifier: 'about' },
  { place: 'before', pattern: /(?:接近|将近|(?<![最附临靠])近)$/, qualifier: 'about' },
  { place: 'before', pattern: /(?:(?<!不)(?:超过|突破|高于|大于|多于)了?|(?<!反)超|逾)$/, qualifier: 'over' },
  { place: 'before', pattern: /(?:不低于|不少于|不小于|至少|最少)$/, qualifier: 'atLeast' },
  { place: 'before', pattern: /(?:不超过|不突破|不高于|不多于|不大于|至多|最多|不足|不到|不满|(?<!不)(?:低于|少于|小于))$/, qualifier: 'atMost' },
  { place: 'between', pattern: /^[余多]/, qualifier: 'over' },
  { place: 'after', pattern: /^(?:及以上|以上)/, qualifier: 'atLeast' },
  { place: 'after', pattern: /^(?:及以下|以下|之内|以内)/, qualifier: 'atMost' },
  { place: 'after', pattern: /^内/, qualifier: 'atMost', unit: /[日天年月周时钟里米]$/ },
  { place: 'after', pattern: /^内(?![资部外容设控地蒙涝审勤陆科网])/, qualifier: 'atMost' },
  { place: 'after', pattern: /^(?:左右|上下)/, qualifier: 'about' },
  { place: 'after', pattern: /^(?:余|多)(?![次人部方元层级种样功])/, qualifier: 'over' },
];

/** Where the characters of a unit begin another word: 3成立, 4案件. */
const NO_UNIT: Record<string, RegExp> = { 成: /^成[立员为效果功本熟长套品都绩年人语就因份分交]/, 案: /^案[件卷例]/ };

/** How far around a number its qualifier and unit are looked for, in characters. */
const REACH = 16;
const BLANKS = /^[ \t\u00a0\u2009\u202f\u3000]{1,2}/;
const BLANKS_BEFORE = /[ \t\u00a0\u2009\u202f\u3000]{1,2}$/;

/**
 * Reads what the text says around a number token, over blanks.
 * @param units every known unit; the longest that follows counts, so that 人 is not read out of 人次.
 * @returns the wording, its unit empty where no known unit follows.
 */
export function readWording(text: string, token: NumberToken, units: readonly string[]): Wording {
  let end = token.end;
  const take = (find: (tail: string) => Found): Found => {
    const tail = text.slice(end, end + REACH);
    const [blank = ''] = BLANKS.exec(tail) ?? [];
    const found = find(tail.slice(blank.length));
    if (found.word !== '') end += blank.length + found.word.length;
    return found;
  };
  const head = text.slice(Math.max(0, token.start - REACH), token.start);
  const close = head.replace(BLANKS_BEFORE, '');
  const between = take((tail) => findWord('between', tail));
  const own = token.script === 'words' ? undefined : token.unit;
  const unit = own ?? take((tail) => ({ word: longestUnit(tail, units), qualifier: 'exact' })).word;
  const after = take((tail) => findWord('after', tail, unit));
  const before = findWord('before', close, unit);
  const inside: Found = token.script === 'words' && token.kind === 'vague' ? { word: token.raw, qualifier: 'vague' } : { word: /[余多]/.exec(token.raw)?.[0] ?? '', qualifier: 'over' };
  // What a vague amount is, no word around it makes more exact.
  const found = (inside.qualifier === 'vague' ? [inside] : [before, inside, between, after]).find(({ word }) => word !== '');
  return {
    before: before.word,
    number: token.raw,
    between: between.word,
    unit,
    after: after.word,
    qualifier: found?.qualifier ?? 'exact',
    start: before.word === '' ? token.start : token.start - (head.length - close.length) - before.word.length,
    end,
  };
}

interface Found {
  word: string;
  qualifier: Qualifier;
}

function findWord(place: QualifierWord['place'], text: string, nextTo = ''): Found {
  for (const { pattern, qualifier, unit } of QUALIFIER_WORDS.filter((entry) => entry.place === place)) {
    const word = !unit || unit.test(nextTo) ? pattern.exec(text)?.[0] : undefined;
    if (word) return { word, qualifier };
  }
  return { word: '', qualifier: 'exact' };
}

/** The longest known unit that a text begins with; empty where there is none. */
export function longestUnit(tail: string, units: readonly string[]): string {
  const text = tail.replace(/^％/, '%');
  return units.filter((unit) => text.startsWith(unit) && !NO_UNIT[unit]?.test(text)).reduce((longest, unit) => (unit.length > longest.length ? unit : longest), '');
}
