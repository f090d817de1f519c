import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawnCharts } from './charts';

const FOLDER = 'tests/svg/golden';
const fileOf = (name: string) => path.posix.join(FOLDER, `${name}.svg`);
// One element a line, so that a change shows as the lines that it touches.
const lined = (svg: string) => `${svg.replaceAll('><', '>\n<')}\n`;

beforeAll(() => {
  if (process.env.UPDATE_GOLDEN !== '1') return;
  rmSync(FOLDER, { recursive: true, force: true });
  for (const { name, svg } of drawnCharts) {
    mkdirSync(path.dirname(fileOf(name)), { recursive: true });
    writeFileSync(fileOf(name), lined(svg));
  }
});

describe('Drawings change only on purpose (UPDATE_GOLDEN=1 accepts a change)', () => {
  it.each(drawnCharts)('$name is drawn as before', ({ name, svg }) => {
    expect(existsSync(fileOf(name)), `${fileOf(name)} is missing: run UPDATE_GOLDEN=1 npx vitest run tests/svg/golden.test.ts and look at it`).toBe(true);
    expect(lined(svg)).toBe(readFileSync(fileOf(name), 'utf8'));
  });

  it('and no golden file is left of a chart that is no more', () => {
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.svg'));
    expect(files.map((file) => path.posix.join(FOLDER, file.replaceAll(path.sep, '/'))).sort()).toEqual(drawnCharts.map(({ name }) => fileOf(name)).sort());
  });
});
