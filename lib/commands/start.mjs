import { prepare } from './prepare.mjs';

// npm start: installs where needed, builds, serves. What is not plain JavaScript can only be loaded after installing.
await prepare();
const { tsImport } = await import('tsx/esm/api');
const { start } = await tsImport('./start.ts', import.meta.url);
await start();
