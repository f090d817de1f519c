import { collect, countFound, type Collected } from './search/collect';
import { entriesOf } from './search/entries';
import type { SearchIndex, Unspoken, Way } from './search/index-types';
import { offerNearby } from './search/nearby';
import { findByOrdinal } from './search/ordinals';
import { readQuery, simplify, type Reading } from './search/readings';
import { correctSlips } from './search/slips';
import { soundOut } from './search/sounds';
import { findUnspoken, findWays } from './search/ways';

export { countFound } from './search/collect';

/** What was found. Numbers come before charts, charts before sections, sections before sentences. */
export interface Found extends Collected {
  /** Pages for words about the site itself. */
  ways: readonly Way[];
  /** What reports do not say of the matter. */
  notes: readonly Unspoken[];
  /** Names of indicators like the query to which no report gives a number. */
  absent: readonly string[];
  /** Words that find something: what may have been meant too, or, where nothing was found, what is near. */
  offers: readonly string[];
}

/** How many words of a kind are said. */
const MOST_SAID = 3;

/**
 * Finds figures, charts, sections and sentences that hold every word of a query, as typed or as it may have been meant; where
 * there are none, and no page of the site is asked for, with one slip corrected.
 */
export function search(index: SearchIndex, query: string): Found {
  const spellings = soundOut(index, simplify(index, query));
  const readings = readQuery(index, query, spellings.slice(0, 1));
  const ways = [...new Set(readings.flatMap(({ says }) => findWays(index.vocabulary, says)))];
  const notes = [...new Set(readings.flatMap(({ says }) => findUnspoken(index, says)))].slice(0, MOST_SAID);
  const collected = collect(index, readings);
  const found = { ...collected, sections: [...new Set([...findByOrdinal(index, simplify(index, query)), ...collected.sections])] };
  const all = { ...found, notes, meant: found.meant.slice(0, MOST_SAID), ways, absent: findAbsent(index, readings), offers: spellings.slice(1) };
  if (countFound(found) > 0 || ways.length > 0 || notes.length > 0 || readings.length === 0) return all;
  const corrected = index.isWhole ? findCorrected(index, readings) : undefined;
  return corrected ? { ...all, ...corrected } : { ...all, offers: offerNearby(index, readings[readings.length - 1]?.terms ?? [], all.offers) };
}

/** What is found where the query has one slip: by the correction that is a figure's name rather than stands somewhere. */
function findCorrected(index: SearchIndex, readings: readonly Reading[]): Collected | undefined {
  const results = correctSlips(index, readings.filter(({ isAsking }) => !isAsking).map((reading) => reading.terms)).map((terms) => {
    const corrected = readQuery(index, terms.join(' '), []);
    return { terms, found: collect(index, corrected.map((reading) => ({ ...reading, isTyped: false }))) };
  });
  const isLikely = ({ terms, found }: (typeof results)[number]) => found.figures.length > 0 || (countFound(found) > 0 && terms.every((term) => found.pieces.includes(term)));
  return results.filter(isLikely).sort((a, b) => a.found.firstRank - b.found.firstRank)[0]?.found;
}

function findAbsent({ vocabulary }: SearchIndex, readings: readonly Reading[]): string[] {
  const asked = readings.filter(({ terms }) => terms.join('').length > 1);
  return vocabulary.absent.filter((label) => asked.some(({ terms }) => terms.every((term) => isMentioned(label, term)))).slice(0, MOST_SAID);
}

/** 出庭率 is short for 出庭应诉率: from three characters on, they need not stand beside each other. */
function isMentioned(label: string, term: string): boolean {
  return label.includes(term) || (term.length > 2 && new RegExp([...term].join('.*'), 'u').test(label));
}

/** Makes ready what every search of an index needs, so that the first is as quick as all others. */
export function prepareSearch(index: SearchIndex): void {
  entriesOf(index);
}
