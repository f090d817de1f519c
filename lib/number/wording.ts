import type { Qualifier } from '../../data/schema';
import type { NumberToken } from './read';

/** A number with everything the text says around it: 约|92||%|, |200|余|件|, |3||个工作日|内. */
export interface Wording {
  before: string;
  number: string;
  between: string;
  unit: string;
  after: string;
  qualifier: Qualifier;
}

interface QualifierWord {
  place: 'before' | 'between' | 'after';
  pattern: RegExp;
  qualifier: Qualifier;
  /** Only after a unit like this. */
  unit?: RegExp;
}

// Each pattern also says where the same characters mean something else: 节约, 内资企业, 多部门.
const QUALIFIER_WORDS: readonly QualifierWord[] = [
  { place: 'before', pattern: /(?:大约|(?<![节预签合公条制特])约)[为有占达]?$/, qualifier: 'about' },
  { place: 'before', pattern: /(?:接近|将近|(?<![最附临靠])近)$/, qualifier: 'about' },
  { place: 'before', pattern: /(?:(?<!不)(?:超过|突破|高于|大于|多于)|(?<!反)超|逾)$/, qualifier: 'over' },
  { place: 'before', pattern: /(?:不低于|不少于|不小于|至少|最少)$/, qualifier: 'atLeast' },
  { place: 'before', pattern: /(?:不超过|不突破|不高于|不多于|不大于|至多|最多|不足|(?<!不)(?:低于|少于|小于))$/, qualifier: 'atMost' },
  { place: 'between', pattern: /^[余多]/, qualifier: 'over' },
  { place: 'after', pattern: /^(?:及以上|以上)/, qualifier: 'atLeast' },
  { place: 'after', pattern: /^(?:及以下|以下|之内|以内)/, qualifier: 'atMost' },
  { place: 'after', pattern: /^内/, qualifier: 'atMost', unit: /[日天年月周时钟里米]$/ },
  { place: 'after', pattern: /^内(?![资部外容设控地蒙涝审勤陆科网])/, qualifier: 'atMost' },
  { place: 'after', pattern: /^(?:左右|上下)/, qualifier: 'about' },
  { place: 'after', pattern: /^(?:余|多)(?![次人部方元层级种样功])/, qualifier: 'over' },
];

/** How far around a number its qualifier and unit are looked for, in characters. */
const REACH = 16;

/**
 * Reads what the text says around a number token.
 * @param units every known unit; the longest that follows counts, so that 人 is not read out of 人次.
 * @returns the wording, its unit empty where no known unit follows.
 */
export function readWording(text: string, token: NumberToken, units: readonly string[]): Wording {
  const head = text.slice(Math.max(0, token.start - REACH), token.start);
  const tail = text.slice(token.end, token.end + REACH);
  const before = findWord('before', head);
  const between = findWord('between', tail);
  const unitTail = tail.slice(between.word.length);
  const unit = longestUnit(unitTail, units);
  const after = findWord('after', unitTail.slice(unit.length), unit);
  const inside = /[余多]/.test(token.raw) ? [{ word: token.raw, qualifier: 'over' as const }] : [];
  const found = [before, ...inside, between, after].find(({ word }) => word !== '');
  return {
    before: before.word,
    number: token.raw,
    between: between.word,
    unit,
    after: after.word,
    qualifier: found?.qualifier ?? 'exact',
  };
}

function findWord(place: QualifierWord['place'], text: string, after = ''): { word: string; qualifier: Qualifier } {
  for (const { pattern, qualifier, unit } of QUALIFIER_WORDS.filter((entry) => entry.place === place)) {
    const word = !unit || unit.test(after) ? pattern.exec(text)?.[0] : undefined;
    if (word) return { word, qualifier };
  }
  return { word: '', qualifier: 'exact' };
}

/** The longest known unit that a text begins with; empty where there is none. */
export function longestUnit(tail: string, units: readonly string[]): string {
  const text = tail.replace(/^％/, '%');
  return units.filter((unit) => text.startsWith(unit)).reduce((longest, unit) => (unit.length > longest.length ? unit : longest), '');
}
