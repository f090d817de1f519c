import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOOSE_ZERO_WORDS, ZERO_WORDS } from '../../lib/number';
import { putExamples } from '../../lib/number/examples';
import { RESERVED_FOR_REPORT, RESERVED_FOR_SITE } from '../../lib/verify/reserved';
import { brokenFaults } from './broken';

const guide = readFileSync('data/README.md', 'utf8');
const SCHEMAS = 'data/schema/json';

const schemas = readdirSync(SCHEMAS).map((name) => JSON.parse(readFileSync(join(SCHEMAS, name), 'utf8')) as unknown);

describe('The guide for those who enter data', () => {
  it.each([...new Set(schemas.flatMap(fieldNames))])('explains the field %s', (field) => {
    expect(guide.includes(`\`${field}\``) || guide.includes(`\`"${field}": `)).toBe(true);
  });

  it.each([...new Set(schemas.flatMap(allowedWords))])('explains the word %s', (word) => {
    expect(guide.includes(`\`${word}\``)).toBe(true);
  });

  it.each([...ZERO_WORDS, ...LOOSE_ZERO_WORDS])('names %s among the words for zero', (word) => {
    expect(guide.includes(`“${word}”`)).toBe(true);
  });

  it('prints how numbers are read as the tests have it (else: npm run data:schema)', () => {
    expect(guide).toContain('<!-- 数的读法 -->');
    expect(putExamples(guide)).toBe(guide);
  });

  it.each([...RESERVED_FOR_SITE, ...RESERVED_FOR_REPORT])('names %s among the addresses that no id may take', (id) => {
    expect(guide).toContain(`\`${id}\``);
  });

  it('names only commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = [...guide.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('shows only examples that stand in the data as they are shown', () => {
    const data = readdirSync('data', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json') && !name.startsWith('schema'));
    const written = new Set(data.flatMap((name) => parts(JSON.parse(readFileSync(join('data', name), 'utf8')))));
    const examples = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, example]) => canonical(JSON.parse(example ?? '')));
    expect(examples.length).toBeGreaterThan(15);
    expect(examples.filter((example) => !written.has(example))).toEqual([]);
  });

  it('shows an example of every kind of chart', () => {
    const examples = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, example]) => JSON.parse(example ?? '') as Record<string, unknown>);
    const shown = new Set(examples.map((example) => ('events' in example || 'when' in example ? 'timeline' : example.kind)));
    const kinds = ['bars', 'parts', 'units', 'flow', 'tree', 'timeline', 'tiles', 'steps', 'list'];
    expect(kinds.filter((kind) => !shown.has(kind))).toEqual([]);
  });
});

describe('The guide lists what data:check says', () => {
  const rows = [...guide.slice(guide.indexOf('## 六')).matchAll(/^\| (?!它说|---)(.+?) \|/gm)].map(([, row]) => row ?? '');
  const patterns = rows.map((row) => ({ row, pattern: new RegExp(`^${row.replace(/[.*+?^${}()[\]\\|]/g, '\\$&').replaceAll('……', '[\\s\\S]*')}$`) }));
  const problems = [...new Set([...brokenFaults.values()].flatMap((faults) => faults.map(({ problem }) => problem)))];

  it('every problem that a broken fixture meets', () => {
    expect(problems.filter((problem) => !patterns.some(({ pattern }) => pattern.test(problem)))).toEqual([]);
  });

  it('no problem that is never told', () => {
    expect(patterns.filter(({ pattern }) => !problems.some((problem) => pattern.test(problem))).map(({ row }) => row)).toEqual([]);
  });
});

/** Names of all properties of a JSON Schema. */
function fieldNames(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema ? Object.keys(schema.properties as object) : [];
  return [...own, ...Object.values(schema).flatMap(fieldNames)];
}

/** Words that a JSON Schema lets a field choose from. */
function allowedWords(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'enum' in schema && Array.isArray(schema.enum) ? schema.enum : 'const' in schema ? [schema.const] : [];
  return [...own.filter((word): word is string => typeof word === 'string'), ...Object.values(schema).flatMap(allowedWords)];
}

function canonical(value: unknown): string {
  return JSON.stringify(value);
}

/** Every object inside a value, the value itself too. */
function parts(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return [canonical(value), ...Object.values(value).flatMap(parts)];
}
