/** Where something stands: the index of a section, or −1 less the index of a report for what is of a report as a whole. */
export type Where = number;

/** An index that there is not. */
export const NONE = -1;

/**
 * What the search looks through but for the sentences, small enough to be fetched when a reader reaches for the search. Lists
 * without names of fields, each thing said once: lib/page/search/unpack.ts gives it back.
 */
export interface PackedIndex {
  /** Id, place in words. The newest first. */
  reports: [string, string][];
  /** Report, id, heading. */
  sections: [number, string, string][];
  /** Section, id, heading. */
  parts: [number, string, string][];
  /** Where, part or none, id, title, title without its numbers where it has such. */
  charts: [Where, number, string, string, string?][];
  figures: PackedFigure[];
  /** Figures that stand for the reports where a reader has no idea what to ask for. */
  examples: number[];
  /** Names of indicators to which no report gives a number. */
  absent: string[];
  /** What a report does not say: the report, words of the matter that it never uses, the sentence that says so. */
  notes: [number, string[], string][];
  /** Words that people say, and the words of the reports for them. */
  synonyms: [string[], string[]][];
  questions: string[];
  amounts: string[];
  /** Words about the site, path of a page, its name, what it offers. */
  ways: [string[], string, string, string][];
  /** Chinese characters by their sound: fu复付yi议. */
  sounds: string;
  /** Traditional characters, each before its simplified one: 復复議议. */
  traditional: string;
}

/**
 * Section, chart or none, id (empty where it is computed), label, as shown, unit; then what is left out at the end: name of
 * its indicator where that is another, its value where that is not the number shown.
 */
export type PackedFigure = [number, number, string, string, string, string, string?, string?];

/** The sentences, fetched when a reader types. */
export interface PackedSentences {
  /** Where, then number of the anchor and text of each. */
  areas: [Where, [number, string][]][];
  /** As in the index, of characters that only sentences have. */
  sounds: string;
  traditional: string;
}
