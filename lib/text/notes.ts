import type { Observation, Qualifier, Restoration, Section } from '../../data/schema';
import type { TracedReport, Verdict } from '../verify/traced';
import { fill, fillSegments, type Segment, type Values, type ValueView } from '../view';
import { OBSERVATION_LABELS, OUTCOME_LABELS } from './labels';
import { listUnsaid, type UnsaidNote } from './unsaid';

/** One check of the report against itself, and what came of it. */
export interface CheckNote {
  id: string;
  label: string;
  formula: string;
  /** Stated less computed; present where they are numbers and differ. */
  difference?: string;
  outcome: Verdict['outcome'];
  outcomeLabel: string;
  note?: string;
}

export interface ObservationNote {
  id: string;
  kindLabel: string;
  text: Segment[];
  quotes: string[];
}

/** Characters that the published page lost, as far as they can be told. */
export interface RestorationNote {
  id: string;
  raw: string;
  restored: string;
  applied: boolean;
  certaintyLabel: string;
  reason: string;
}

/** What stands under 说明: what is counted, what was computed, what adds up, what to be careful about, what is not said, what the page lost. */
export interface Notes {
  /** The report's words around inexact numbers, what they say, and the numbers that have them. */
  qualifiers: { words: string; meaning: string; values: ValueView[] }[];
  definitions: { term: string; definition: string; note?: string }[];
  remarks: { value: ValueView; remarks: string[] }[];
  computed: ValueView[];
  checks: CheckNote[];
  observations: ObservationNote[];
  unsaid: UnsaidNote[];
  restorations: RestorationNote[];
}

/** What a word around a number says of it; an exact number has none. */
const QUALIFIER_MEANINGS: Record<Exclude<Qualifier, 'exact'>, string> = {
  about: '大约这么多，不是确数',
  over: '比写出的数多，多多少报告没有写',
  atLeast: '不少于写出的数，确切是多少报告没有写',
  atMost: '不超过写出的数，是上限，不是实际的数',
  rank: '是名次、次序，不是数量',
  vague: '是概数，确切是多少报告没有写',
};

const CERTAINTY_LABELS: Record<Restoration['certainty'], string> = {
  certain: '可以确定',
  high: '把握较大',
  likely: '可能如此',
  doubtful: '存疑，不作更改',
};

/** Everything that a careful reader of one section must know. */
export function buildNotes(report: TracedReport, section: Section, values: Values): Notes {
  const own = [...values.values()].filter((value) => value.section === section.id);
  return {
    qualifiers: qualifiersOf(own),
    definitions: definitionsOf(report, own),
    remarks: own.flatMap((value) => remarksOf(value, values)),
    computed: own.filter(({ formula }) => formula !== undefined),
    checks: report.verdicts.filter((verdict) => verdict.section === section.id).map((verdict) => toCheck(verdict, values)),
    observations: section.observations.map((observation) => toObservation(observation, values)),
    unsaid: listUnsaid(report, values).filter(({ sections }) => sections.includes(section.id)),
    restorations: restorationsIn(report, section.id),
  };
}

function qualifiersOf(own: readonly ValueView[]): Notes['qualifiers'] {
  const wordsOf = ({ qualifier, display: { before, number, between, after } }: ValueView) => (qualifier === 'vague' ? number : before + between + after);
  const found = own.flatMap((value) => (value.qualifier === 'exact' ? [] : [{ words: wordsOf(value), meaning: QUALIFIER_MEANINGS[value.qualifier], value }]));
  const words = [...new Set(found.map((each) => each.words))];
  return words.map((word) => {
    const same = found.filter((each) => each.words === word);
    return { words: word, meaning: same[0]?.meaning ?? '', values: same.map(({ value }) => value) };
  });
}

function definitionsOf({ loaded }: TracedReport, own: readonly ValueView[]): Notes['definitions'] {
  const used = new Set(own.map(({ indicator }) => indicator));
  return loaded.vocabulary.value.indicators
    .filter(({ id }) => used.has(id))
    .map(({ label, definition, note }) => ({ term: label, definition, note }));
}

function remarksOf(value: ValueView, values: Values): Notes['remarks'] {
  const note = value.note && fill(value.note, values);
  return note ? [{ value, remarks: [note] }] : [];
}

export function toCheck({ identity, formula, difference, outcome, observation }: Verdict, values: Values): CheckNote {
  const note = identity.kind === 'unverifiable' ? identity.reason : (identity.note ?? (observation && '差额的情况见“阅读提示”。'));
  return {
    id: identity.id,
    label: fill(identity.label, values),
    formula,
    difference,
    outcome,
    outcomeLabel: identity.kind === 'wording' && outcome === 'gap' ? '写法不同' : OUTCOME_LABELS[outcome],
    note: note && fill(note, values),
  };
}

export function toObservation({ id, kind, text, quotes }: Observation, values: Values): ObservationNote {
  return { id, kindLabel: OBSERVATION_LABELS[kind], text: fillSegments(text, values), quotes: quotes.map(({ quote }) => quote) };
}

function restorationsIn(report: TracedReport, section: string): RestorationNote[] {
  const bodies = report.headings.filter((heading) => heading.section === section).map(({ body }) => body);
  return report.restorations
    .filter(({ span }) => bodies.some(({ start, end }) => span.start >= start && span.end <= end))
    .map(({ restoration }) => toRestorationNote(restoration));
}

export function toRestorationNote({ id, quote, restored, applied, certainty, reason }: Restoration): RestorationNote {
  return { id, raw: quote, restored, applied, certaintyLabel: CERTAINTY_LABELS[certainty], reason };
}
