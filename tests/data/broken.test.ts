import { describe, expect, it } from 'vitest';
import { brokenFaults, brokenNames, readBroken } from './broken';
import { checkChanged } from './fixture';

/** What must be said of a broken fixture: `problem` and `remedy` are parts of the message; `alone`: nothing else may be said. */
interface Expected {
  file: string;
  line?: number;
  path: string;
  problem: string;
  remedy: string;
  alone: boolean;
}

describe('a valid fixture that was broken on purpose', () => {
  it.each(brokenNames)('%s is refused with the place, the problem and the remedy', (name) => {
    const faults = brokenFaults.get(name) ?? [];
    const { alone, ...expected } = readBroken<Expected>(name, 'expected.json');
    const found = faults.filter(
      ({ file, path, problem, remedy }) =>
        file === expected.file && path === expected.path && problem.includes(expected.problem) && remedy.includes(expected.remedy),
    );
    expect(found, JSON.stringify(faults, null, 2)).toHaveLength(1);
    if (expected.line !== undefined) expect(found[0]?.line).toBe(expected.line);
    if (alone) expect(faults).toEqual(found);
  });

  it.each(brokenNames)('%s says only things that a clerk can read', (name) => {
    for (const { problem, remedy } of brokenFaults.get(name) ?? []) {
      expect(problem).toMatch(/\p{Script=Han}/u);
      expect(remedy).toMatch(/\p{Script=Han}/u);
      expect(problem + remedy).not.toMatch(/undefined|\[object|NaN|Invalid|expected/);
    }
  });

  it('is named after what is broken', () => {
    expect(brokenNames.filter((name) => !/^broken_[a-z0-9_]+$/.test(name))).toEqual([]);
    expect(brokenNames.length).toBeGreaterThan(0);
  });
});

it('The valid fixture itself has no fault', () => {
  expect(checkChanged([]).faults).toEqual([]);
});
