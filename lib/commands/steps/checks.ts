import { UNIT_RESULTS } from './results';
import { run } from './run';

/** Thousands of wrong entries, each verified against the whole text, and what else takes seconds: the fast checks leave it to `npm test`. */
const SLOW_TESTS = ['tests/mutation/**', '**/*.slow.test.ts'];

/** Lint and types need the other half of the cores meanwhile; each more worker draws every chart again. */
const QUICKLY = ['--maxWorkers=50%'];

/**
 * Everything that needs no built site: types, lint, data, unit and data tests. Each runs even where another failed.
 * @param slow whether the slow tests run as well.
 * @returns the names of those that failed.
 */
export async function runChecks({ slow }: { slow: boolean }): Promise<string[]> {
  const [{ types, lint, data }, unit] = await Promise.all([
    checkCodeAndData(slow),
    run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_RESULTS}`, ...(slow ? [] : [...QUICKLY, ...SLOW_TESTS.flatMap((files) => ['--exclude', files])])]),
  ]);
  const failed = Object.entries({ types, lint, data, unit }).filter(([, code]) => code !== 0);
  return failed.map(([name]) => name);
}

/** One after the other: a machine of two cores has the tests to run beside it. */
async function checkCodeAndData(slow: boolean): Promise<{ types: number; lint: number; data: number }> {
  const types = await checkTypes();
  const lint = await run('eslint', ['--max-warnings', '0', '.'], { buffered: true, env: { LINT_SLOW: slow ? undefined : 'off' } });
  return { types, lint, data: await run('tsx', ['lib/commands/check-data.ts'], { buffered: true }) };
}

/** Next writes the types of routes and of style sheets first: a fresh clone has none. */
async function checkTypes(): Promise<number> {
  const generated = await run('next', ['typegen'], { buffered: true, env: { NEXT_TELEMETRY_DISABLED: '1' } });
  return generated === 0 ? run('tsc', ['--noEmit'], { buffered: true }) : generated;
}
