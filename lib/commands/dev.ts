import { context } from 'esbuild';
import { SETTINGS } from '../publish/scripts/bundle';
import { servePages } from './steps/dev-pages';
import { run } from './steps/run';
import { assertPortFree, readPort } from './steps/serve';

/** Where Next itself listens meanwhile: behind the pages as they will be published. */
const NEXT_PORT = 3999;

// npm run dev: pages as they will be published, loaded anew after every change of data, components, behaviours and islands.
const port = readPort();
await assertPortFree(port);
const scripts = await context({
  ...SETTINGS,
  minify: false,
  sourcemap: 'inline',
  define: { 'process.env.NODE_ENV': '"development"' },
  entryPoints: { start: 'components/behaviours/start-dev.ts' },
  splitting: true,
  format: 'esm',
  outdir: 'scripts',
});
await servePages(port, NEXT_PORT, async () => (await scripts.rebuild()).outputFiles);
process.exitCode = await run('next', ['dev', '--port', String(NEXT_PORT)], { env: { NEXT_TELEMETRY_DISABLED: '1' } });
process.exit();
