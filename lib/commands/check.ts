import { runChecks } from './steps/checks';

// npm run check
const failed = await runChecks({ slow: false });
console.log(failed.length === 0 ? '\nAll checks passed: types, lint, data, unit and data tests.' : `\nFailed: ${failed.join(', ')}`);
if (failed.length > 0) process.exitCode = 1;
