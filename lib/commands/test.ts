import { readFileSync, rmSync } from 'node:fs';
import { buildSite } from './steps/build';
import { runChecks } from './steps/checks';
import { runBrowserTests } from './steps/e2e';
import { E2E_RESULTS, UNIT_RESULTS } from './steps/results';

interface Counts {
  passed: number;
  failed: number;
  /** Of those that passed: only when tried again. */
  flaky: number;
}

interface VitestResults {
  numPassedTests: number;
  numFailedTests: number;
}

interface PlaywrightResults {
  stats: { expected: number; unexpected: number; flaky: number };
}

/** Everything, as on a machine that tests a change: checks, build, browser tests. The last line printed is `N passed, M failed`. */
export async function test(): Promise<void> {
  for (const file of [UNIT_RESULTS, E2E_RESULTS]) rmSync(file, { force: true });
  const failedSteps = await runChecks({ slow: true });
  if (!(await buildSite())) failedSteps.push('build');
  else if (!(await runBrowserTests())) failedSteps.push('browser');

  const unit = countUnit();
  const browser = countBrowser();
  // A step that failed without a failed test in it counts as one: no run that went wrong may say 0 failed.
  const silent = failedSteps.filter((step) => (step === 'unit' ? unit.failed : step === 'browser' ? browser.failed : 0) === 0);
  const failed = unit.failed + browser.failed + silent.length;
  if (failedSteps.length > 0) console.log(`\nFailed steps: ${failedSteps.join(', ')}`);
  if (browser.flaky > 0) console.log(`\nPassed only when tried again, named above, to be looked into: ${browser.flaky}`);
  console.log(`\n${unit.passed + browser.passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

function countUnit(): Counts {
  const results = readResults<VitestResults>(UNIT_RESULTS);
  return { passed: results?.numPassedTests ?? 0, failed: results?.numFailedTests ?? 0, flaky: 0 };
}

function countBrowser(): Counts {
  const stats = readResults<PlaywrightResults>(E2E_RESULTS)?.stats;
  const flaky = stats?.flaky ?? 0;
  return { passed: (stats?.expected ?? 0) + flaky, failed: stats?.unexpected ?? 0, flaky };
}

/** What a test runner wrote, or undefined where it did not get that far. */
function readResults<Results>(file: string): Results | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Results;
  } catch {
    return undefined;
  }
}
