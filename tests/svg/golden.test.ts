import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawnCharts } from './charts';

const FOLDER = 'tests/svg/golden';
// One element a line, so that a change shows as the lines that it touches.
const lined = (svg: string) => `${svg.replaceAll('><', '>\n<')}\n`;

describe('Drawings change only on purpose (vitest run tests/svg/golden.test.ts -u accepts a change)', () => {
  it.each(drawnCharts)('$name is drawn as before', async ({ name, svg }) => {
    await expect(lined(svg)).toMatchFileSnapshot(`golden/${name}.svg`);
  });

  it('and no golden file is left of a chart that is no more', () => {
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.svg'));
    expect(files.map((file) => file.replaceAll('\\', '/')).sort()).toEqual(drawnCharts.map(({ name }) => `${name}.svg`).sort());
  });
});
