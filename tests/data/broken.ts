import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../../lib/load';
import { type Change, checkChanged } from './fixture';

const FOLDER = 'tests/fixtures/broken';

/** Names of all fixtures that are broken on purpose. */
export const brokenNames = readdirSync(FOLDER).sort();

export function readBroken<Value>(name: string, file: string): Value {
  return JSON.parse(readFileSync(join(FOLDER, name, file), 'utf8')) as Value;
}

/** What is said of each: checked once for all tests that ask. */
export const brokenFaults: ReadonlyMap<string, readonly Fault[]> = new Map(
  brokenNames.map((name) => [name, checkChanged(readBroken<Change[]>(name, 'changes.json')).faults]),
);
