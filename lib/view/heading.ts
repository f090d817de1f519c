import { headingOf as wordsOf, jointOf, kernelOf } from '../verify/ordinals';
import { unfoldPunctuation } from './punctuation';

export { jointOf, kernelOf };

/** A heading as readers see it, in one line: 一、标题, （一）标题, 第一部分 标题; without an ordinal its title. */
export function headingOf(heading: { ordinal?: string | null; title: string }): string {
  return unfoldPunctuation(wordsOf(heading));
}

/**
 * What stands for each section where there is room for a character or two: the numeral of its ordinal, a dot where it has none.
 * Where that would not tell them apart, they are counted.
 */
export function marksOf(sections: readonly { ordinal?: string }[]): string[] {
  const numerals = sections.flatMap(({ ordinal }) => (ordinal === undefined ? [] : [kernelOf(ordinal)]));
  const tellsApart = numerals.length > 0 && new Set(numerals).size === numerals.length && sections.length - numerals.length <= 1;
  return sections.map(({ ordinal }, index) => (!tellsApart ? String(index + 1) : ordinal === undefined ? '·' : kernelOf(ordinal)));
}
