import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportSchema, sectionSchema } from '../../data/schema';
import { type LoadedReport, readReports } from '../../lib/load';
import { parseJson } from '../../lib/load/json';
import { verifyReport } from '../../lib/verify';
import { VALID } from '../data/fixture';

type Path = (string | number)[];

/** The valid fixture's report, as the loader gives it. */
function readValid(): LoadedReport {
  const report = readReports(VALID).reports[0];
  if (!report) throw new Error('the valid fixture is broken');
  return report;
}

const loaded = readValid();
const files = [loaded.report.value, ...loaded.sections.map(({ value }) => value)];
const leaves = files.flatMap((value, file) => leafPaths(value).map((path) => ({ file, path })));
const written = [...new Set(leaves.map(({ file, path }) => valueAt(files[file], path)))];
const ALIKE = [/^[a-z0-9]+(-[a-z0-9]+)*$/, /^\d+(\.\d+)?$/, /\p{Script=Han}/u];
const ODD = ['0', '1', '99999999999999999999.5', '{files}', '{', '截止2020年6月', '没有', '%', 1, 999, true, null];

/** A leaf and a value for it: mostly one of the same sort that is written elsewhere, so that the schema lets it through. */
const change = fc.constantFrom(...leaves).chain(({ file, path }) => {
  const own = valueAt(files[file], path);
  const sort = ALIKE.find((pattern) => typeof own === 'string' && pattern.test(own));
  const alike = written.filter((value) => (sort ? typeof value === 'string' && sort.test(value) : typeof value === typeof own));
  return fc.record({ file: fc.constant(file), path: fc.constant(path), value: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...alike) }, fc.constantFrom(...ODD)) });
});

describe('The verifier', () => {
  it('judges any data that the schema lets through, and throws at none', () => {
    let judged = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const changed = changes.reduce((all, { file, path, value }) => all.map((own, index) => (index === file ? replaceAt(own, path, value) : own)), files as unknown[]);
        const [report, ...sections] = changed;
        const parsedReport = reportSchema.safeParse(report);
        const parsedSections = sections.map((section) => sectionSchema.safeParse(section));
        if (!parsedReport.success || !parsedSections.every(({ success }) => success)) return;
        judged += 1;
        const { faults } = verifyReport({
          ...loaded,
          report: { ...loaded.report, value: parsedReport.data },
          sections: loaded.sections.map((file, index) => ({ ...file, value: parsedSections[index]?.data ?? file.value })),
        });
        for (const { problem, remedy } of faults) expect(problem && remedy).not.toBe('');
      }),
      { numRuns: 3000 },
    );
    expect(judged).toBeGreaterThan(1000);
  });

  it('judges any source text, and throws at none', () => {
    fc.assert(
      fc.property(fc.nat({ max: loaded.text.length }), fc.nat({ max: 40 }), fc.string({ maxLength: 8 }), (start, length, put) => {
        const text = loaded.text.slice(0, start) + put + loaded.text.slice(start + length);
        expect(Array.isArray(verifyReport({ ...loaded, text }).faults)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('The JSON reader', () => {
  const content = readFileSync(`${VALID}/reports/example-2020/sections/02-services.json`, 'utf8');

  it('gives a value or faults for any text, and throws at none', () => {
    const anyText = fc.oneof(
      fc.string(),
      fc.json(),
      fc.tuple(fc.nat({ max: content.length }), fc.nat({ max: 30 })).map(([start, length]) => content.slice(0, start) + content.slice(start + length)),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const { json, faults } = parseJson('file.json', text);
        expect(json === undefined).toBe(faults.length > 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('agrees with the built-in parser on what is JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(JSON.stringify(parseJson('file.json', text).json?.value)).toBe(JSON.stringify(JSON.parse(text)));
      }),
      { numRuns: 1000 },
    );
  });
});

function leafPaths(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, child]) => leafPaths(child, [...path, Array.isArray(value) ? Number(key) : key]));
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((parent, key) => (parent as Record<string | number, unknown>)[key], value);
}

function replaceAt(value: unknown, [key, ...rest]: Path, put: unknown): unknown {
  if (key === undefined) return put;
  if (Array.isArray(value)) return value.map((child: unknown, index) => (index === key ? replaceAt(child, rest, put) : child));
  const parent = value as Record<string, unknown>;
  return { ...parent, [key]: replaceAt(parent[String(key)], rest, put) };
}
