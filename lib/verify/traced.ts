import type { Derived, Exclusion, Figure, Identity, Observation, Restoration } from '../../data/schema';
import type { LoadedReport } from '../load/loaded';
import type { NumberToken, Wording } from '../number';

/** A stretch of the source text, in UTF-16 code units; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A figure found in the text. */
export interface TracedFigure {
  figure: Figure;
  section: string;
  subsection?: string;
  quote: Span;
  /** The number's own token, offsets in the whole text. */
  token: NumberToken;
  wording: Wording;
}

/** A number computed from figures; `formula` is it written out with values (65 − 47 = 18). */
export interface TracedDerived {
  derived: Derived;
  section: string;
  value: string;
  unit: string;
  formula: string;
}

/** What came of checking one identity: 一致 · 有差额(报告未说明) · 无法核对. */
export interface Verdict {
  identity: Identity;
  section: string;
  outcome: 'consistent' | 'gap' | 'unverifiable';
  /** The check written out with values: 3718 = 486 + 79 + 35 + 3118. */
  formula: string;
  /** Stated less computed, where both are numbers and differ. */
  difference?: string;
  /** What explains a gap to the reader. */
  observation?: Observation;
}

/** What a number token of the text is: a figure, part of a heading or of the title block, or excluded with a reason. */
export type TokenAccount =
  | { kind: 'figure'; token: NumberToken; figure: string }
  | { kind: 'heading'; token: NumberToken }
  | { kind: 'metadata'; token: NumberToken; label: string }
  | { kind: 'exclusion'; token: NumberToken; exclusion: Exclusion };

/** Where a section or subsection stands in the text: its heading, and all up to the next heading of its rank. */
export interface TracedHeading {
  section: string;
  subsection?: string;
  /** What we call a part that has no heading in the text; its heading's span is then empty. */
  name?: string;
  heading: Span;
  body: Span;
}

/** A heading that only gathers sections, with the first of them. */
export interface TracedSummary {
  section: string;
  heading: Span;
}

/** A report of which every number has been found in the text, and every number of the text accounted for. */
export interface TracedReport {
  loaded: LoadedReport;
  figures: Map<string, TracedFigure>;
  derived: Map<string, TracedDerived>;
  verdicts: Verdict[];
  headings: TracedHeading[];
  summaries: TracedSummary[];
  restorations: { restoration: Restoration; span: Span }[];
  accounts: TokenAccount[];
}
