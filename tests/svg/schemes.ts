import { readFileSync } from 'node:fs';
import { COLORS, type ColorName } from '../../lib/chart/theme';

/** Colours of one scheme by token, as #rrggbb or as the name of a system colour: `color-ink` of the page, `chart-ink` of charts. */
export type Scheme = Record<string, string>;

/** What each scheme must reach: contrast of words, and of marks and edges. */
export const LIMITS: Record<string, { words: number; marks: number }> = {
  standard: { words: 4.5, marks: 3 },
  elder: { words: 7, marks: 4.5 },
  dark: { words: 7, marks: 4.5 },
  'black-on-white': { words: 7, marks: 4.5 },
  'white-on-black': { words: 7, marks: 4.5 },
  'yellow-on-black': { words: 7, marks: 4.5 },
};

/** Every scheme of app/schemes.css in full: what one does not say is as in the standard one. */
export const schemes: Record<string, Scheme> = readSchemes();

/** The schemes whose colours we choose, by name: the system's are not ours to know. */
export const ownSchemes = Object.entries(schemes).filter(([name]) => name !== 'system');

/** A colour of a drawing, given as its standard hex, as it is in a scheme. */
export function recolor(standard: string, scheme: Scheme): string {
  const name = (Object.keys(COLORS) as ColorName[]).find((each) => COLORS[each] === standard);
  const color = name && scheme[`chart-${name}`];
  if (!color) throw new Error(`${standard} is none of the charts’ colours`);
  return color;
}

function readSchemes(): Record<string, Scheme> {
  const css = readFileSync('app/schemes.css', 'utf8');
  const page = readTokens(/@theme \{([^}]*)\}/.exec(readFileSync('app/globals.css', 'utf8'))?.[1] ?? '');
  const base = /\nhtml \{([^{]*?)@variant/.exec(css)?.[1] ?? '';
  const standard = { ...page, ...readTokens(base) };
  const variants = [...css.matchAll(/@variant scheme-([a-z-]+) \{([^}]*)\}/g)];
  return Object.fromEntries([['standard', standard], ...variants.map(([, name = '', block = '']) => [name, { ...standard, ...readTokens(block) }] as const)]);
}

function readTokens(block: string): Scheme {
  return Object.fromEntries([...block.matchAll(/--((?:color|chart)-[a-z0-9-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
}
