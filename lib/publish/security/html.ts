/** A script element of a page's HTML: never nested, and Next escapes `<` inside. */
export const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;

/** Types that a browser runs; data, such as JSON-LD, it does not. */
const RUNS = /\btype="(?:module|(?:text|application)\/(?:java|ecma)script)"/i;

/** Whether a browser runs the content of a script element with these attributes. */
export function isInlineCode(attributes: string): boolean {
  return !/\ssrc=/.test(attributes) && (!/\btype=/.test(attributes) || RUNS.test(attributes));
}

/** Contents of a page's inline scripts that a browser runs, in order. */
export function readInlineCode(html: string): string[] {
  return [...html.matchAll(SCRIPT)].filter(([, attributes = '']) => isInlineCode(attributes)).map(([, , code = '']) => code);
}

/** A value between double quotes. */
export function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
