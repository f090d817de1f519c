import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ISLANDS } from '../../lib/publish/scripts/bundle';

export const PARTS = ['html', 'css', 'js', 'islands', 'other'] as const;
export type Part = (typeof PARTS)[number];

/** Bytes. */
export type Weight = Record<Part, { raw: number; gzip: number }>;

const PART_OF: Partial<Record<string, Part>> = { '.html': 'html', '.css': 'css', '.js': 'js' };

/** Islands' code, which comes when a reader reaches for it: on a slow line none of it is there before. */
const ISLAND = new RegExp(`^(?:part|${ISLANDS.join('|')})-\\w+\\.js$`);

/**
 * What a visit fetched, by kind.
 * @param folder the site that was served, its folder on the host being `basePath`.
 */
export function weigh(folder: string, basePath: string, requests: readonly string[]): Weight {
  const weight = Object.fromEntries(PARTS.map((part) => [part, { raw: 0, gzip: 0 }])) as Weight;
  for (const address of requests) {
    const file = toFile(folder, address.slice(basePath.length));
    const part = ISLAND.test(path.basename(file)) ? 'islands' : (PART_OF[path.extname(file)] ?? 'other');
    const content = readFileSync(file);
    weight[part].raw += content.length;
    weight[part].gzip += gzipSync(content).length;
  }
  return weight;
}

function toFile(folder: string, address: string): string {
  const file = path.join(folder, decodeURIComponent(address), address.endsWith('/') ? 'index.html' : '');
  if (!existsSync(file)) throw new Error(`The page fetched ${address}, which is not in ${folder}`);
  return file.replace(/[/\\]$/, '');
}
