import { bare, splitRules, splitSelectors } from './css';

/** At-rules that hold rules for a page's elements. */
const GROUP = /^@(?:media|supports|layer|container)\b/;
/** A class or an id in a selector. */
const NAME = /[.#]((?:\\[0-9a-f]{1,6}\s?|\\.|[\w-]|[^\0-\x7f])+)/gi;
const ESCAPED = /\\(?:([0-9a-f]{1,6})\s?|(.))/gi;

/**
 * Takes the rules for classes and ids that a document does not have out of its styles: those are the whole site's.
 * @param css without comments, and nested in at-rules only: as the build writes it.
 * @param isKnown says of a class or an id whether an element may have it, at first or later.
 */
export function pruneStyles(css: string, isKnown: (name: string) => boolean): string {
  return splitRules(css)
    .map(({ head, body }) => {
      if (body === undefined) return head;
      const group = GROUP.test(head);
      const block = group ? pruneStyles(body, isKnown) : body;
      const heads = head.startsWith('@') ? head : splitSelectors(head).filter((selector) => namesOf(selector).every(isKnown)).join(',');
      return heads === '' || (group && block === '') ? '' : `${heads}{${block}}`;
    })
    .join('');
}

/** Names that the elements of a selector must have. What stands in parentheses may be one of several, or what they must not have. */
function namesOf(selector: string): string[] {
  return [...bare(selector).matchAll(NAME)].map(([, name = '']) => name.replace(ESCAPED, (_, code: string | undefined, sign: string) => (code ? String.fromCodePoint(Number.parseInt(code, 16)) : sign)));
}
