import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildJsonSchemas } from '../../data/schema/json-schemas';

const FOLDER = 'data/schema/json';

describe('The JSON Schemas for editors', () => {
  it.each([...buildJsonSchemas()])('%s is what the contract says (else: npm run data:schema)', (name, content) => {
    expect(readFileSync(join(FOLDER, name), 'utf8')).toBe(content);
  });

  it('are all there, and nothing else', () => {
    expect(readdirSync(FOLDER).sort()).toEqual([...buildJsonSchemas().keys()].sort());
  });

  it('are found from every data file that names one', () => {
    const files = ['data', 'tests/fixtures/reports'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.json') && !name.includes('schema'))
        .map((name) => join(folder, name)),
    );
    const schemas = files.flatMap((file) => {
      const content = JSON.parse(readFileSync(file, 'utf8')) as { $schema?: string };
      return content.$schema === undefined ? [] : [resolve(dirname(file), content.$schema)];
    });
    expect(schemas.length).toBeGreaterThan(0);
    expect(schemas.filter((schema) => dirname(schema) !== resolve(FOLDER))).toEqual([]);
    for (const schema of schemas) expect(readFileSync(schema, 'utf8')).toContain('draft-07');
  });
});
