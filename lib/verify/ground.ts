import type { Indicator } from '../../data/schema';
import type { LoadedReport } from '../load/loaded';
import { type NumberToken, readLooseNumbers, readNumbers } from '../number';

/** What every rule stands on: one report, with the number tokens of its text and its vocabulary ready to look up. */
export interface Ground {
  loaded: LoadedReport;
  text: string;
  /** Every number token of the text, in order. */
  tokens: readonly NumberToken[];
  /** Words that count only where a figure says so (无, 过半), and that nobody must account for. */
  loose: readonly NumberToken[];
  units: readonly string[];
  indicators: ReadonlyMap<string, Indicator>;
}

/** Reads the text's numbers once and indexes the vocabulary. */
export function buildGround(loaded: LoadedReport): Ground {
  const { units, indicators } = loaded.vocabulary.value;
  const tokens = readNumbers(loaded.text);
  return {
    loaded,
    text: loaded.text,
    tokens,
    loose: readLooseNumbers(loaded.text).filter((word) => !tokens.some(({ start, end }) => word.start < end && word.end > start)),
    units,
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
  };
}

/** Line (1-based) of an offset of the source text. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
