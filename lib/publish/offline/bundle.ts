import { build } from 'esbuild';
import { SETTINGS } from '../scripts/bundle';

const ENTRY = 'components/behaviours/start-offline.ts';

/** The offline edition's script: the site's behaviours, its own, and the presentation, in one piece that needs nothing else. */
export async function bundleScript(): Promise<string> {
  const { outputFiles } = await build({ ...SETTINGS, entryPoints: [ENTRY], format: 'iife' });
  const code = outputFiles[0]?.text;
  if (!code) throw new Error(`${ENTRY} gives no code.`);
  // As text of a script element, which neither may end nor begin a comment.
  return code.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}
