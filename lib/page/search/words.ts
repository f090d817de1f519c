/** A pattern for any of some words, longer ones first; never matches where there are none. */
export function anyOf(words: readonly string[]): string {
  if (words.length === 0) return '(?!)';
  return [...words].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
}

/** What is made of an object once: for what would otherwise be made at every key that is pressed. */
export function once<Source extends object, Made>(make: (source: Source) => Made): (source: Source) => Made {
  const kept = new WeakMap<Source, { made: Made }>();
  return (source) => {
    const known = kept.get(source) ?? { made: make(source) };
    kept.set(source, known);
    return known.made;
  };
}
