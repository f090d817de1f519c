import { defineConfig } from '@playwright/test';
import { getBrowserArgs } from './lib/commands/browser/args';
import { E2E_RESULTS } from './lib/commands/steps/results';
import { readBasePath } from './lib/publish/base-path';

// Chosen by npm run test:e2e; the fixed one serves an editor that runs single tests.
const port = process.env.E2E_PORT ?? '3100';
const url = `http://localhost:${port}${readBasePath()}/`;

export default defineConfig({
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A busy machine may exceed a limit of time once in 1,800 tests. What passes only when tried again is named and counted at the end.
  retries: 1,
  workers: 2,
  // Far more than any test takes, so that no load of the machine breaks one: only what hangs is ended.
  timeout: 600_000,
  expect: { timeout: 120_000 },
  reporter: [['list'], ['json', { outputFile: E2E_RESULTS }]],
  use: {
    baseURL: url,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: getBrowserArgs() },
  },
  projects: [
    { name: 'files', testDir: 'tests/site' },
    { name: 'phone', testDir: 'tests/e2e', use: { viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 } },
    { name: 'desktop', testDir: 'tests/e2e', use: { viewport: { width: 1440, height: 900 } } },
  ],
  webServer: {
    command: 'node node_modules/tsx/dist/cli.mjs lib/commands/serve.ts',
    env: { PORT: port, LISTEN: '' },
    url,
    reuseExistingServer: false,
  },
});
