import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** Where the test runners write their results, from the project's root. */
export const UNIT_RESULTS = 'test-results/unit.json';
export const E2E_RESULTS = 'test-results/e2e.json';

export interface Counts {
  passed: number;
  failed: number;
  /** Of those that passed: only when tried again. */
  flaky: number;
}

interface VitestResults {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { name: string; status: string; message: string; assertionResults: { fullName: string; status: string; failureMessages: string[] }[] }[];
}

interface PlaywrightResults {
  stats: { expected: number; unexpected: number; flaky: number };
}

export function countUnit(): Counts {
  const results = readResults<VitestResults>(UNIT_RESULTS);
  return { passed: results?.numPassedTests ?? 0, failed: results?.numFailedTests ?? 0, flaky: 0 };
}

/** File, name and reason of every unit test that failed, a file that could not be run among them. */
export function listUnitFailures(): string[] {
  return (readResults<VitestResults>(UNIT_RESULTS)?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const file = relative('', name);
    const failures = assertionResults.filter((test) => test.status === 'failed');
    if (failures.length === 0) return status === 'failed' ? [`${file}\n${message}`] : [];
    return failures.map(({ fullName, failureMessages }) => `${file} › ${fullName}\n${failureMessages.map(withoutPackages).join('\n')}`);
  });
}

export function countBrowser(): Counts {
  const stats = readResults<PlaywrightResults>(E2E_RESULTS)?.stats;
  const flaky = stats?.flaky ?? 0;
  return { passed: (stats?.expected ?? 0) + flaky, failed: stats?.unexpected ?? 0, flaky };
}

/** A failure's words without the steps of its stack that lie in packages. */
function withoutPackages(message: string): string {
  return message.split('\n').filter((line) => !/^ +at .*(?:node_modules|new Promise)/.test(line)).join('\n');
}

/** What a test runner wrote, or undefined where it did not get that far. */
function readResults<Results>(file: string): Results | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Results;
  } catch {
    return undefined;
  }
}
