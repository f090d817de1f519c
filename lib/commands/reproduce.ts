import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { CHECKSUMS } from '../publish/checksums';
import { parseChecksums } from '../publish/verify-copy';
import { buildSite, SITE_FOLDER } from './steps/build';

/** What builds leave for the next one, so that both begin with nothing. */
const LEFT = ['.next', SITE_FOLDER];

/** npm run reproduce: builds the site twice, each time from nothing, and compares every file. */
async function reproduce(): Promise<void> {
  const [first, second] = [await build(), await build()];
  const files = new Set([...first.keys(), ...second.keys()]);
  const differing = [...files].filter((file) => first.get(file) !== second.get(file)).sort();
  for (const file of differing) console.error(`  ✘ ${file}`);
  console.log(`两次生成 ${files.size} 个文件，其中 ${differing.length} 个不同。`);
  if (differing.length > 0) process.exitCode = 1;
}

/** @returns the hash of every file of a new build. @throws where it fails. */
async function build(): Promise<Map<string, string>> {
  for (const folder of LEFT) await rm(folder, { recursive: true, force: true });
  if (!(await buildSite())) throw new Error('The build failed.');
  const sums = parseChecksums(await readFile(path.join(SITE_FOLDER, CHECKSUMS), 'utf8'));
  if (!sums) throw new Error(`The build wrote no ${CHECKSUMS}.`);
  return sums;
}

await reproduce();
