import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

// The project's own configuration, less the type information that files which do not exist cannot have.
const eslint = new ESLint({
  overrideConfig: [{ files: ['**/*.{ts,tsx}'], languageOptions: { parserOptions: { projectService: false } } }],
  ruleFilter: ({ ruleId }) => ruleId === 'project/import-law',
});

async function faultsOf(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  return result?.messages.map(({ message }) => message) ?? [];
}

describe('an import against the law is refused, in words', () => {
  test.each([
    ['lib/number/x.ts', `import { readReports } from '../load';`, 'lib/number may not import from lib/load, a later stage: imports go one way. It may use data/schema'],
    ['data/schema/x.ts', `import { readNumbers } from '../../lib/number';`, 'It may use nothing: it is the first stage'],
    ['lib/load/x.ts', `export * from '../verify';`, 'lib/load may not import from lib/verify'],
    ['lib/verify/deep/x.ts', `import type { View } from '../../view';`, 'lib/verify may not import from lib/view'],
    ['lib/view/x.ts', `const chart = import('../chart/build');`, 'lib/view may not import from lib/chart'],
    ['lib/view/x.ts', `type Chart = import('../chart/build').Chart;`, 'lib/view may not import from lib/chart'],
    ['lib/chart/x.ts', `import { buildPanel } from '../panel';`, 'lib/chart may not import from lib/panel'],
    ['lib/chart/x.ts', `import { buildTable } from '../table';`, 'stand beside each other and may not import one another: move what both need to lib/text'],
    ['lib/stray/x.ts', `export {};`, 'lib/stray/x.ts belongs to no stage'],
    ['lib/panel.ts', `import { Panel } from '../components/panel';`, 'lib/panel may not import from components'],
    ['components/x.tsx', `export { metadata } from '../app/layout';`, 'components may not import from app'],
    ['lib/view/x.ts', `import { publish } from '../publish/publish';`, 'lib/view may not import from lib/publish, which works on the site from outside'],
    ['lib/publish/x.ts', `import { Panel } from '../../components/panel';`, 'lib/publish is what runs on the built site and may not import from components'],
  ])('%s: %s', async (file, code, message) => {
    expect(await faultsOf(file, code)).toEqual([expect.stringContaining(message)]);
  });
});

describe('a package out of its place is refused, in words', () => {
  test.each([
    ['lib/view/x.ts', `import { readFileSync } from 'node:fs';`, 'Only lib/load reads the disk'],
    ['app/x.tsx', `import { readFile } from 'fs/promises';`, 'Only lib/load reads the disk'],
    ['lib/text/x.ts', `import type { ReactNode } from 'react';`, 'know neither React nor Next'],
    ['lib/panel.ts', `import { jsx } from 'react/jsx-runtime';`, 'know neither React nor Next'],
    ['lib/chart/x.ts', `import * as echarts from 'echarts';`, 'The whole of ECharts is a 1.1 MB chunk'],
    ['components/islands/live-chart.tsx', `import EChartsReact from 'echarts-for-react';`, 'import echarts-for-react/esm/core'],
    ['components/panel.tsx', `import { BarChart } from 'echarts/charts';`, 'ECharts stays in lib/chart'],
    ['components/panel.tsx', `import Core from 'echarts-for-react/esm/core';`, 'Only components/islands/live-chart.tsx'],
    ['components/behaviours/x.ts', `import { useState } from 'react';`, 'know neither React nor Next'],
    ['lib/verify/x.ts', `import { z } from 'zod';`, 'What a file may say is written once'],
  ])('%s: %s', async (file, code, message) => {
    expect(await faultsOf(file, code)).toEqual([expect.stringContaining(message)]);
  });
});

describe('a script takes only types from the stages that read data', () => {
  test.each(['../../data/schema', '../../lib/load', '../../lib/verify/traced', '../../lib/reports'])('%s', async (source) => {
    expect(await faultsOf('components/behaviours/x.ts', `import { thing } from '${source}';`)).toEqual([
      expect.stringContaining('A script may not import values from'),
    ]);
    expect(await faultsOf('components/islands/x.tsx', `import type { Thing } from '${source}';`)).toEqual([]);
    expect(await faultsOf('components/browser/x.ts', `import { type Thing } from '${source}';`)).toEqual([]);
    expect(await faultsOf('components/x.tsx', `import { thing } from '${source.slice('../'.length)}';`)).toEqual([]);
  });
});

describe('what the law allows passes', () => {
  test.each([
    ['lib/load/x.ts', `import { readFileSync } from 'node:fs';\nimport { z } from 'zod';\nimport { siteSchema } from '../../data/schema';`],
    ['lib/chart/x.ts', `import { BarChart } from 'echarts/charts';\nimport { formatValue } from '../text';\nimport { bars } from './bars';`],
    ['components/islands/live-chart.tsx', `import Core from 'echarts-for-react/esm/core';\nimport { use } from 'echarts/core';\nimport { buildChart } from '../../lib/chart';`],
    ['components/x.tsx', `import { buildPanel } from '../lib/panel';\nimport type { ReactNode } from 'react';`],
    ['components/behaviours/x.ts', `import type * as deck from '../islands/deck';\nimport { readMode } from '../browser/mode-store';`],
    ['app/[report]/page.tsx', `import { Panel } from '../../components/panel';\nimport { reports } from '../../lib/reports';`],
    ['lib/commands/x.ts', `import { writeFile } from 'node:fs/promises';\nimport { publish } from '../publish/publish';`],
    ['tests/unit/x.test.ts', `import { z } from 'zod';\nimport { publish } from '../../lib/publish/publish';`],
  ])('%s: %s', async (file, code) => {
    expect(await faultsOf(file, code)).toEqual([]);
  });
});
