import { context } from 'esbuild';
import { SETTINGS } from '../publish/scripts/bundle';
import { run } from './steps/run';

// npm run dev: Next shows changes of data and components, esbuild those of behaviours and islands, without a restart.
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
await scripts.watch();
const { hosts, port } = await scripts.serve({ cors: { origin: '*' } });
// Read by app/layout.tsx.
process.exitCode = await run('next', ['dev', ...process.argv.slice(2)], { env: { DEV_SCRIPTS: `http://${hosts[0] ?? 'localhost'}:${port}/start.js` } });
await scripts.dispose();
