import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Fault, readReports } from '../../lib/load';
import { verifyData } from '../../lib/verify';
import type { TracedReport } from '../../lib/verify/traced';

/**
 * One change to the valid fixture. `at` is a JSON path in which an entry may be named by its id: figures[files].value.
 * `find` is text that stands in the file exactly once.
 */
export type Change =
  | { file: string; at: string; put: unknown }
  | { file: string; at: string; drop: true }
  | { file: string; find: string; put: string }
  | { file: string; add: string }
  | { file: string; remove: true }
  | { file: string; rename: string }
  | { file: string; copy: string };

export const VALID = 'tests/fixtures/reports/valid';

/** Copies the valid fixture, changes the copy, checks it and removes it. Faults name files from the fixture's root. */
export function checkChanged(changes: readonly Change[]): { traced: TracedReport[]; faults: Fault[] } {
  const folder = mkdtempSync(join(tmpdir(), 'report-fixture-'));
  try {
    cpSync(VALID, folder, { recursive: true });
    for (const change of changes) applyChange(folder, change);
    const { traced, faults } = verifyData(readReports(folder));
    return { traced, faults: faults.map((fault) => ({ ...fault, file: fault.file.replace(`${folder}/`, '') })) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function applyChange(folder: string, change: Change): void {
  const file = join(folder, change.file);
  if ('add' in change) {
    if (existsSync(file)) throw new Error(`${change.file} is already there`);
    mkdirSync(dirname(file), { recursive: true });
    return writeFileSync(file, change.add);
  }
  if ('remove' in change) return rmSync(file, { recursive: true });
  if ('rename' in change) return renameSync(file, join(folder, change.rename));
  if ('copy' in change) return cpSync(file, join(folder, change.copy), { recursive: true });
  const content = readFileSync(file, 'utf8');
  if ('find' in change) {
    const [before, after, ...more] = content.split(change.find);
    if (before === undefined || after === undefined || more.length > 0) throw new Error(`"${change.find}" must stand once in ${change.file}`);
    return writeFileSync(file, before + change.put + after);
  }
  const root: unknown = JSON.parse(content);
  setAt(root, change.at, 'drop' in change ? undefined : change.put);
  return writeFileSync(file, `${JSON.stringify(root, null, 2)}\n`);
}

function setAt(root: unknown, path: string, value: unknown): void {
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  const last = keys.pop() ?? '';
  const parent = keys.reduce(child, root);
  const key = resolveKey(parent, last);
  if (typeof parent !== 'object' || parent === null) throw new Error(`nothing at ${path}`);
  if (value === undefined && Array.isArray(parent)) parent.splice(Number(key), 1);
  else Object.assign(parent, { [key]: value });
}

function child(parent: unknown, key: string): unknown {
  if (typeof parent !== 'object' || parent === null) throw new Error(`nothing holds ${key}`);
  return (parent as Record<string, unknown>)[resolveKey(parent, key)];
}

/** The index of the entry with this id, or the key itself. */
function resolveKey(parent: unknown, key: string): string {
  if (!Array.isArray(parent) || /^\d+$/.test(key)) return key;
  const index = parent.findIndex((entry: unknown) => typeof entry === 'object' && entry !== null && 'id' in entry && entry.id === key);
  if (index === -1) throw new Error(`no entry "${key}"`);
  return String(index);
}
