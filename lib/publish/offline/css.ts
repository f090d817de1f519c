/** A rule of a style sheet: what stands before its block, and the block. A statement has no block. */
export interface Rule {
  head: string;
  body?: string;
}

/** An escaped sign, a string or a single sign. */
const TOKEN = /\\[\s\S]|"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|[\s\S]/g;

/**
 * The rules of a style sheet, one after the other.
 * @param css without comments.
 * @throws where it ends within a rule.
 */
export function splitRules(css: string): Rule[] {
  const rules: Rule[] = [];
  let [start, open, depth] = [0, 0, 0];
  for (const { sign, at } of outsideParentheses(css)) {
    if (sign === '{' && depth++ === 0) open = at;
    const ends = sign === '}' ? --depth === 0 : sign === ';' && depth === 0;
    if (!ends) continue;
    rules.push(sign === '}' ? { head: css.slice(start, open).trim(), body: css.slice(open + 1, at) } : { head: css.slice(start, at + 1).trim() });
    start = at + 1;
  }
  if (depth !== 0 || css.slice(start).trim() !== '') throw new Error(`A style sheet ends within a rule: ${css.slice(start, start + 80)}`);
  return rules;
}

/** The selectors of a list. */
export function splitSelectors(list: string): string[] {
  const commas = outsideParentheses(list).filter(({ sign }) => sign === ',').map(({ at }) => at);
  return [...commas, list.length].map((end, index) => list.slice(index === 0 ? 0 : (commas[index - 1] ?? 0) + 1, end));
}

/** A selector without what stands in parentheses and brackets. */
export function bare(selector: string): string {
  return outsideParentheses(selector).map(({ sign }) => sign).join('');
}

function outsideParentheses(css: string): { sign: string; at: number }[] {
  let depth = 0;
  return [...css.matchAll(TOKEN)].flatMap(({ 0: sign, index: at }) => {
    if (sign === '(' || sign === '[') depth += 1;
    const isOutside = depth === 0;
    if (sign === ')' || sign === ']') depth -= 1;
    return isOutside ? [{ sign, at }] : [];
  });
}
