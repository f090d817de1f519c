import { isInLabel } from './entries';
import type { SearchIndex } from './index-types';
import { anyOf } from './words';

/**
 * What is left of a query without the words that only ask: 诉讼多少件 asks for 诉讼. A unit that follows goes with them (多少个委员会)
 * unless a label's word begins with it (多少人民调解员).
 * @param aside words that are answered otherwise and do not say what is sought.
 * @returns nothing where nothing is left, or all.
 */
export function takeOffQuestions(index: SearchIndex, query: string, aside: readonly string[]): string[] {
  const { questions, amounts, units } = index.vocabulary;
  const counting = questions.filter((word) => amounts.some((amount) => word.endsWith(amount)));
  const counted = new RegExp(`(${anyOf(counting)})(${anyOf(units)})(.?)`, 'g');
  const rest = query
    .replace(counted, (_, asking: string, unit: string, next: string) => (next !== '' && isInLabel(index, unit.slice(-1) + next) ? asking + unit + next : ` ${next}`))
    .replace(new RegExp(anyOf([...questions, ...aside]), 'g'), ' ')
    .trim();
  return rest === '' || rest === query ? [] : [rest];
}
