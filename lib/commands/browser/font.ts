import { spawnSync } from 'node:child_process';
import { installFromSystem } from './system-packages';

/** Makes sure that Chinese is drawn as characters, not boxes. macOS and Windows bring fonts for it. @returns whether it will be. */
export async function ensureChineseFont(): Promise<boolean> {
  if (process.platform !== 'linux' || hasChineseFont()) return true;
  console.log('No Chinese font here: installing one …');
  await installFromSystem('font');
  return hasChineseFont();
}

function hasChineseFont(): boolean {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}
