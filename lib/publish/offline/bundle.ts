import { build } from 'esbuild';

const ENTRY = 'components/offline/start.ts';
/** As `browserslist` in package.json; a test compares them. */
export const TARGETS = ['chrome86', 'edge86', 'firefox78', 'safari14'];

/** The offline edition's script: its own code, the site's components and React, in one piece that needs nothing else. */
export async function bundleScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: TARGETS,
    // Safari 14 knows it but for a rare order of evaluation, and the site's own scripts leave it in too.
    supported: { destructuring: true },
    jsx: 'automatic',
    minify: true,
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const code = outputFiles[0]?.text;
  if (!code) throw new Error(`${ENTRY} gives no code.`);
  // As text of a script element, which neither may end nor begin a comment.
  return code.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}
