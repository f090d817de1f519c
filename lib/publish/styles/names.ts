/** Names of elements and classes that style rules may be about. */
export interface Names {
  hasTag(name: string): boolean;
  hasClass(name: string): boolean;
}

const TAG = /<([a-z][\w-]*)/gi;
const CLASSES = /\sclass="([^"]*)"/g;
/** What follows a dot or a hash is a property, or a selector of something that is there already. */
const WORDS = /(?<![.#\w-])[\w-]+/g;
/** A class after another that goes on with what a script puts in: `chart-static drawing-${bounds}`. */
const BEGINNINGS = / ([a-z][\w-]*-)(?:\$\{|["'`])/gi;

/** Gathers the names that stand in pages and those that their scripts can give. */
export class GatheredNames implements Names {
  readonly #tags = new Set<string>();
  readonly #classes = new Set<string>();
  readonly #words = new Set<string>();
  readonly #beginnings = new Set<string>();
  readonly #scripts = new Set<string>();

  addPage(html: string): void {
    for (const [, tag = ''] of html.matchAll(TAG)) this.#tags.add(tag.toLowerCase());
    for (const [, list = ''] of html.matchAll(CLASSES)) for (const name of decode(list).split(/\s+/)) this.#classes.add(name);
  }

  /** Every word of a script counts: what it says of its classes cannot be told from the rest. */
  addScript(code: string): void {
    if (this.#scripts.has(code)) return;
    this.#scripts.add(code);
    for (const [word] of code.matchAll(WORDS)) this.#words.add(word);
    for (const [, beginning = ''] of code.matchAll(BEGINNINGS)) this.#beginnings.add(beginning);
    // Names of utilities are more than a word: `w-1/2`, `md:flex`.
    for (const word of code.split(/[\s"'`]+/)) this.#words.add(word);
  }

  hasTag(name: string): boolean {
    return this.#tags.has(name.toLowerCase()) || this.#words.has(name);
  }

  hasClass(name: string): boolean {
    return this.#classes.has(name) || this.#words.has(name) || [...this.#beginnings].some((beginning) => name.startsWith(beginning));
  }
}

function decode(attribute: string): string {
  return attribute.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
}
