import { rmSync } from 'node:fs';
import { buildSite } from './steps/build';
import { runChecks } from './steps/checks';
import { runBrowserTests } from './steps/e2e';
import { countBrowser, countUnit, E2E_RESULTS, listUnitFailures, UNIT_RESULTS } from './steps/results';

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
  // Said once more at the end: the unit tests' own words stand thousands of lines above, and some logs keep only the last.
  for (const failure of listUnitFailures()) console.log(`\nFailed: ${failure}`);
  if (failedSteps.length > 0) console.log(`\nFailed steps: ${failedSteps.join(', ')}`);
  if (browser.flaky > 0) console.log(`\nPassed only when tried again, named above, to be looked into: ${browser.flaky}`);
  console.log(`\n${unit.passed + browser.passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}
