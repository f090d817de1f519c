/** What stands between the tags of a drawing. */
const DRAWING = /<svg\b[^>]*>[\s\S]*?<\/svg>/g;
const WORDS = /<text\b[^>]*>/g;
/** A browser needs it in a file of its own only. */
const NAMESPACE = / xmlns="[^"]*"/;
/** The ground of a drawing, which is not painted. */
const GROUND = /<rect width="[\d.]+" height="[\d.]+" x="0" y="0" fill="none"><\/rect>/;
/** A word that is put to its place by a transformation, where coordinates say it shorter. */
const MOVED = /<text\b(?![^>]* [xy]=)([^>]*?) transform="translate\((\S+) (\S+)\)"([^>]*>[^<]*<\/text>)/g;
const EMPTY = /><\/(?:path|rect|circle|ellipse|line|polyline|polygon)>/g;
/** Of words, and not only of some: what a style sheet can say of all. */
const SHARED = ['dominant-baseline', 'text-anchor', 'font-family', 'font-size', 'fill'] as const;

/**
 * Says once what the drawings of a document say of every word of theirs.
 * @returns the same document, and styles for its drawings' words. A word that has an attribute of its own keeps it.
 */
export function shareAttributes(html: string): { html: string; styles: string } {
  const words = [...html.matchAll(DRAWING)].flatMap(([drawing]) => drawing.match(WORDS) ?? []);
  const shared = SHARED.flatMap((name) => mostCommon(name, words));
  const shorten = (word: string) => shared.reduce((tag, { attribute }) => tag.replace(attribute, ''), word);
  return {
    html: html.replace(DRAWING, (drawing) => drawing.replace(NAMESPACE, '').replace(GROUND, '').replace(EMPTY, '/>').replace(MOVED, '<text x="$2" y="$3"$1$4').replace(WORDS, shorten)),
    styles: shared.map(({ name, value }) => `text:not([${name}]){${name}:${/^[\d.]+$/.test(value) ? `${value}px` : value}}`).join(''),
  };
}

interface Attribute {
  name: string;
  value: string;
  /** As it stands in a tag. */
  attribute: string;
}

/** @returns nothing where some words do not have the attribute: the styles would give it to them. */
function mostCommon(name: string, words: readonly string[]): Attribute[] {
  const counts = new Map<string, number>();
  for (const word of words) {
    const [, value] = new RegExp(` ${name}="([^"]*)"`).exec(word) ?? [];
    if (value === undefined) return [];
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most ? [{ name, value: most[0], attribute: ` ${name}="${most[0]}"` }] : [];
}
