/** Something that the site search finds. `at` is where it stands: a site path without a base path; `place` says it in words. */
interface Found {
  place: string;
  at: string;
}

export interface FoundFigure extends Found {
  label: string;
  /** With unit and qualifier. */
  shown: string;
  /** Decimal string. */
  value: string;
  unit: string;
  /** Its own sentence in the full text; absent where it is computed. */
  text?: string;
  /** Name of its indicator, where that is another. */
  indicator: string;
  /** Its subsection. */
  about: string;
  /** Title of its chart, `|` where numbers stand in it: they are other figures' too. */
  chart: string;
}

export interface FoundChart extends Found {
  title: string;
  /** What else it is found by: its figures and its subsection. */
  about: readonly string[];
}

export interface FoundSection extends Found {
  title: string;
}

export interface FoundSentence extends Found {
  text: string;
}

/** Something that a report does not say. */
export interface Unspoken extends Found {
  text: string;
  /** Words of the matter that the report never uses. */
  words: readonly string[];
}

/** A page of the site, for words about the site itself. */
export interface Way {
  words: readonly string[];
  at: string;
  /** Name of the page. */
  name: string;
  says: string;
}

/** How people ask, and what is meant by it. */
export interface Vocabulary {
  synonyms: readonly { words: readonly string[]; means: readonly string[] }[];
  questions: readonly string[];
  amounts: readonly string[];
  units: readonly string[];
  ways: readonly Way[];
  /** Labels of figures that stand for the reports. */
  examples: readonly string[];
  /** Names of indicators to which no report gives a number, and where they are told. */
  absent: readonly string[];
  absentAt: string;
}

/** All that the site search looks through. */
export interface SearchIndex {
  figures: readonly FoundFigure[];
  charts: readonly FoundChart[];
  sections: readonly FoundSection[];
  sentences: readonly FoundSentence[];
  notes: readonly Unspoken[];
  vocabulary: Vocabulary;
  /** Sounds of a Chinese character, without tones. */
  sounds: ReadonlyMap<string, readonly string[]>;
  /** Simplified characters by traditional ones. */
  traditional: ReadonlyMap<string, string>;
  /** Whether the sentences are there. */
  isWhole: boolean;
}
