/** A pattern for any of some words, longer ones first; never matches where there are none. */
export function anyOf(words: readonly string[]): string {
  if (words.length === 0) return '(?!)';
  return [...words].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
}
