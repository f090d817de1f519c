import { runBrowserTests } from './steps/e2e';

// npm run test:e2e -- <arguments for Playwright>
if (!(await runBrowserTests(process.argv.slice(2)))) process.exitCode = 1;
