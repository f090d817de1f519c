import { open } from 'node:fs/promises';
import path from 'node:path';
import { listPages } from '../files';

const HASH = /'sha256-([^']+)'/g;
const META = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/;
/** The policy stands at the very beginning of a page. */
const BEGINNING = 8192;

/** Hashes of inline scripts that the pages of a built site name in their policies: all of them, once each, sorted. */
export async function readHashes(folder: string): Promise<string[]> {
  const hashes = new Set<string>();
  for (const file of await listPages(folder)) {
    const [, policy = ''] = META.exec(await readBeginning(path.join(folder, file))) ?? [];
    for (const [, hash = ''] of policy.matchAll(HASH)) hashes.add(hash);
  }
  return [...hashes].sort();
}

async function readBeginning(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
