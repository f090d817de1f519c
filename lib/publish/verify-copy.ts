import { createHash } from 'node:crypto';
import { CHECKSUMS } from './checksums';

/** A file of a deployment that is not what it should be: SHA-256 in hex, or why there is none. */
export interface Difference {
  file: string;
  expected: string;
  found: string;
}

/** What fetching a deployment back has found. */
export interface Verification {
  files: number;
  differences: Difference[];
}

const AT_ONCE = 8;
const LINE = /^([0-9a-f]{64}) [ *](.+)$/;

/**
 * Reads a list of checksums.
 * @returns file names to SHA-256 in hex, or undefined where the text is no such list.
 */
export function parseChecksums(text: string): Map<string, string> | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line !== '').map((line) => LINE.exec(line));
  const pairs = lines.flatMap((line) => (line ? [[line[2] ?? '', line[1] ?? ''] as const] : []));
  return pairs.length === lines.length && pairs.length > 0 ? new Map(pairs) : undefined;
}

/**
 * Fetches every listed file from a deployment and compares what readers get with the list.
 * @param address the deployment's first page; a missing slash at its end is added.
 * @param expected file names to SHA-256, as `parseChecksums` gives them.
 */
export async function verifyCopy(address: string, expected: ReadonlyMap<string, string>): Promise<Verification> {
  const base = toBase(address);
  const queue = [...expected];
  const differences: Difference[] = [];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [file, hash] = next;
      const found = await fetchHash(new URL(toPath(file), base));
      if (found !== hash) differences.push({ file, expected: hash, found });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { files: expected.size, differences: differences.sort((a, b) => (a.file < b.file ? -1 : 1)) };
}

/** Fetches a deployment's own list of checksums. Fails with the server's answer where there is none. */
export async function fetchChecksums(address: string): Promise<string> {
  const response = await fetch(new URL(CHECKSUMS, toBase(address))).catch((error: unknown) => {
    throw new Error(explain(error));
  });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.text();
}

async function fetchHash(url: URL): Promise<string> {
  try {
    const response = await fetch(url);
    const body = Buffer.from(await response.arrayBuffer());
    return response.ok ? createHash('sha256').update(body).digest('hex') : `HTTP ${response.status}`;
  } catch (error) {
    return explain(error);
  }
}

function toBase(address: string): URL {
  return new URL(address.endsWith('/') ? address : `${address}/`);
}

// fetch() says only that it failed; why is in the cause.
function explain(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error ? cause.message : message;
}

// Pages are asked for as readers do, by their folder: some hosts know them by no other name.
function toPath(file: string): string {
  return encodeURI(file.replace(/(^|\/)index\.html$/, '$1')) || './';
}
