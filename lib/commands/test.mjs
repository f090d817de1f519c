import { prepare } from './prepare.mjs';

// npm test: installs where needed, then everything. What is not plain JavaScript can only be loaded after installing.
await prepare();
const { tsImport } = await import('tsx/esm/api');
const { test } = await tsImport('./test.ts', import.meta.url);
await test();
