import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listFiles, listPages } from './files';

// ECharts marks the elements that it draws in with this attribute: the one string that only its core holds.
const ENGINE = '_echarts_instance_';
// How Turbopack writes import(): a list of chunks to fetch before the module runs.
const LAZY_IMPORT = /Promise\.all\(\[((?:"static\/chunks\/[^"]+",?)+)\]\.map\(/g;
const ASSETS = '_next/';

/**
 * Tells every page where the live charts' code lies: `<meta name="live-chart-chunks" content="address address">`, so that the
 * browser can fetch it without running it, which import() cannot. Only a finished build knows the addresses.
 * @param folder the built site.
 * @param basePath the site's folder on its host, or empty.
 * @returns the addresses.
 * @throws where the charts' code is nowhere in the build, or is not loaded lazily.
 */
export async function announceLiveChartChunks(folder: string, basePath: string): Promise<string[]> {
  const chunks = await findLiveChartChunks(folder);
  const addresses = chunks.map((chunk) => `${basePath}/${ASSETS}${chunk}`);
  for (const file of await listPages(folder)) {
    const html = await readFile(path.join(folder, file), 'utf8');
    await writeFile(path.join(folder, file), addMeta(html, addresses));
  }
  return addresses;
}

/**
 * Every chunk that the browser fetches for an import() that brings in ECharts, as paths below `_next/`.
 * @throws as `announceLiveChartChunks`.
 */
async function findLiveChartChunks(folder: string): Promise<string[]> {
  const scripts = new Map<string, string>();
  for (const file of (await listFiles(folder)).filter((name) => name.startsWith(ASSETS) && name.endsWith('.js'))) {
    scripts.set(file.slice(ASSETS.length), await readFile(path.join(folder, file), 'utf8'));
  }
  const isEngine = (chunk: string) => scripts.get(chunk)?.includes(ENGINE) ?? false;
  const groups = [...scripts.values()].flatMap(readLazyGroups).filter((group) => group.some(isEngine));
  if (groups.length === 0) {
    throw new Error(`No import() in ${folder} loads ECharts: components/live-chart.tsx must be imported lazily, and nowhere else.`);
  }
  return [...new Set(groups.flat())].sort();
}

function readLazyGroups(script: string): string[][] {
  return [...script.matchAll(LAZY_IMPORT)].map(([, list = '']) => list.split(',').map((quoted) => quoted.replaceAll('"', '')).filter(Boolean));
}

function addMeta(html: string, addresses: readonly string[]): string {
  const meta = `<meta name="live-chart-chunks" content="${addresses.join(' ')}"/>`;
  // A function, because chunk names may hold `$`.
  return html.includes(meta) ? html : html.replace('</head>', () => `${meta}</head>`);
}
