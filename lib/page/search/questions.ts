import { isInLabel } from './entries';
import type { SearchIndex } from './index-types';
import { anyOf, once } from './words';

const patterns = once(({ vocabulary: { questions, amounts, units } }: SearchIndex) => {
  const counting = questions.filter((word) => amounts.some((amount) => word.endsWith(amount)));
  return { counted: new RegExp(`(${anyOf(counting)})(${anyOf(units)})(.?)`, 'g'), asking: new RegExp(anyOf(questions), 'g') };
});

/**
 * What is left of a query without the words that only ask: 诉讼多少件 asks for 诉讼. A unit that follows goes with them (多少个委员会)
 * unless a label's word begins with it (多少人民调解员).
 * @param aside words that are answered otherwise and do not say what is sought.
 * @returns nothing where nothing is left, or all.
 */
export function takeOffQuestions(index: SearchIndex, query: string, aside: readonly string[]): string[] {
  const { counted, asking } = patterns(index);
  const rest = query
    .replace(new RegExp(anyOf(aside), 'g'), ' ')
    .replace(counted, (_, amount: string, unit: string, next: string) => (next !== '' && isInLabel(index, unit.slice(-1) + next) ? amount + unit + next : ` ${next}`))
    .replace(asking, ' ')
    .trim();
  return rest === '' || rest === query ? [] : [rest];
}
