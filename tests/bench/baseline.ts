import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compressSite } from '../../lib/publish/compress';
import { listFiles } from '../../lib/publish/files';

const SCRIPTS = /<script\b[^>]*>[\s\S]*?<\/script>|<link\b[^>]*\bas="script"[^>]*>/g;

/**
 * Copies a built site and takes every script out of its pages: what the same pages would cost as plain HTML and CSS.
 * @returns the copy's folder, below the system's temporary one.
 */
export async function writeBaseline(folder: string): Promise<string> {
  const copy = await mkdtemp(path.join(tmpdir(), 'baseline-'));
  await cp(folder, copy, { recursive: true });
  for (const file of (await listFiles(copy)).filter((name) => name.endsWith('.html'))) {
    const html = await readFile(path.join(copy, file), 'utf8');
    await writeFile(path.join(copy, file), html.replace(SCRIPTS, ''));
  }
  await compressSite(copy);
  return copy;
}
