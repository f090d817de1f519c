import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLORS } from '../../lib/chart/theme';
import { contrast } from './color';
import { LIMITS, ownSchemes, schemes } from './schemes';

/** Which words stand on which grounds of a page. */
const WORDS: readonly [words: string, ground: string][] = [
  ...['ink', 'muted', 'accent'].flatMap((words): [string, string][] => [[words, 'ground'], [words, 'soft']]),
  ['ink', 'mark'],
  ['ground', 'accent'],
];

describe('The schemes', () => {
  it('are those that are tested here, and the system’s own', () => {
    expect(Object.keys(schemes).sort()).toEqual([...Object.keys(LIMITS), 'system'].sort());
  });

  it('paint charts in the standard scheme as they are drawn', () => {
    const painted = Object.fromEntries(Object.keys(COLORS).map((name) => [name, schemes.standard?.[`chart-${name}`]]));
    expect(painted).toEqual(COLORS);
  });

  it('leave no colour of charts to another scheme', () => {
    const names = Object.keys(COLORS).map((name) => `chart-${name}`);
    for (const [name, scheme] of Object.entries(schemes)) expect(names.filter((token) => scheme[token] === undefined), name).toEqual([]);
  });

  it('give every colour of a drawing one hex of its own, by which the style sheet finds it in a live chart', () => {
    expect(new Set(Object.values(COLORS)).size).toBe(Object.keys(COLORS).length);
    const css = readFileSync('app/charts.css', 'utf8');
    for (const [name, hex] of Object.entries(COLORS)) expect(css, name).toContain(`.chart-live [fill='${hex}'] { fill: var(--chart-${name}); }`);
    for (const name of ['ink', 'line', 'ground', 'rest', 'series-1'] as const) expect(css, name).toContain(`.chart-live [stroke='${COLORS[name]}'] { stroke: var(--chart-${name}); }`);
  });
});

describe.each(ownSchemes)('In the scheme %s', (name, scheme) => {
  const limits = LIMITS[name] ?? { words: Infinity, marks: Infinity };
  const of = (token: string) => scheme[token] ?? '';

  it(`words of a page have ${limits.words} : 1`, () => {
    for (const [words, ground] of WORDS) expect(contrast(of(`color-${words}`), of(`color-${ground}`)), `${words} on ${ground}`).toBeGreaterThanOrEqual(limits.words);
  });

  it('edges of what can be pressed have 3 : 1', () => {
    for (const edge of ['edge', 'accent']) expect(contrast(of(`color-${edge}`), of('color-ground')), edge).toBeGreaterThanOrEqual(3);
  });

  it('the bands of a flow are filled so that they stand out from the page, and the nodes from them', () => {
    expect(contrast(of('chart-soft'), of('color-ground'))).toBeGreaterThanOrEqual(limits.words > 4.5 && name !== 'elder' ? 1.5 : 1.25);
    expect(contrast(of('chart-series-1'), of('chart-soft'))).toBeGreaterThanOrEqual(3);
  });

  it('patterns of charts have 3 : 1 on the colour that they are cut out of', () => {
    for (const series of ['series-1', 'series-2', 'series-3', 'series-4']) expect(contrast(of(`chart-${series}`), of('chart-ground')), series).toBeGreaterThanOrEqual(3);
  });
});
