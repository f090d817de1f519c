import { defineConfig } from 'vitest/config';

export default defineConfig({
  esbuild: { jsx: 'automatic' },
  test: {
    include: ['tests/{unit,data,svg,mutation}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    env: { TZ: 'Asia/Shanghai' },
    // The default leaves one core idle, which is half of a small machine.
    maxWorkers: '100%',
    // Files share what they import: reading the reports and drawing every chart again for each takes half of the time. No test
    // replaces a module or keeps state in one.
    isolate: false,
    restoreMocks: true,
    // Far more than any test takes, so that no load of the machine breaks one.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
