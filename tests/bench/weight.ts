import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { PAGE_CODE } from '../../lib/publish/security/places';

export const PARTS = ['html', 'css', 'js', 'chart code', 'other'] as const;
export type Part = (typeof PARTS)[number];

/** Bytes. */
export type Weight = Record<Part, { raw: number; gzip: number }>;

const PART_OF: Partial<Record<string, Part>> = { '.html': 'html', '.css': 'css', '.js': 'js' };

/**
 * What a visit fetched, by kind. The live charts' code is counted apart: it comes when the browser is idle and does not run.
 * @param folder the site that was served, its folder on the host being `basePath`.
 */
export function weigh(folder: string, basePath: string, requests: readonly string[]): Weight {
  const weight = Object.fromEntries(PARTS.map((part) => [part, { raw: 0, gzip: 0 }])) as Weight;
  const files = requests.map((address) => toFile(folder, address.slice(basePath.length)));
  const lazy = readLazy(files, basePath);
  for (const file of files) {
    const address = path.relative(folder, file).split(path.sep).join('/');
    // What a page's scripts are given is no code: it was part of the HTML before the site was published.
    const part = lazy.includes(address) ? 'chart code' : address.startsWith(PAGE_CODE) ? 'html' : (PART_OF[path.extname(file)] ?? 'other');
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

function readLazy(files: readonly string[], basePath: string): string[] {
  const html = files.filter((file) => file.endsWith('.html')).map((file) => readFileSync(file, 'utf8'));
  const lists = html.flatMap((text) => [...text.matchAll(/<meta name="live-chart-chunks" content="([^"]*)"/g)]);
  return lists.flatMap(([, list = '']) => list.split(' ')).map((address) => address.slice(basePath.length + 1));
}
