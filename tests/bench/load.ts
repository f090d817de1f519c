import { readdir } from 'node:fs/promises';
import path from 'node:path';
import autocannon from 'autocannon';
import { buildSite, SITE_FOLDER } from '../../lib/commands/steps/build';
import { parseChecksums, fetchChecksums, verifyCopy } from '../../lib/publish/verify-copy';
import { getNewestReport } from '../../lib/reports';
import { startNginx, startOwnServer, type RunningServer } from './servers';

const CONFIG = 'deploy';
const LOADS = [
  { connections: 100, seconds: 20 },
  { connections: 1000, seconds: 60 },
];
const HEADINGS = ['server', 'connections', 'seconds', 'requests / s', 'MB / s', 'p50, ms', 'p99, ms', 'errors', 'other than 200', 'files wrong meanwhile'];

/**
 * npm run bench:load: asks the server of `npm start`, and nginx where it is installed, for a mix of files over many connections,
 * as browsers that accept gzip do, in turn. Meanwhile the whole site is fetched back and compared with its checksums.
 */
async function benchLoad(): Promise<void> {
  if (!(await buildSite())) throw new Error('The build failed.');
  const paths = await listPaths();
  console.log(`\nIn turn: ${paths.join(' ')}`);
  const starts = [startOwnServer, () => startNginx(SITE_FOLDER, CONFIG)];
  const rows: string[][] = [];
  for (const load of LOADS) {
    for (const start of starts) {
      const server = await start();
      if (!server) continue;
      try {
        rows.push(await measure(server, paths, load));
      } finally {
        await server.stop();
      }
    }
  }
  console.log(`\n${[HEADINGS, HEADINGS.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`);
}

async function measure(server: RunningServer, paths: readonly string[], { connections, seconds }: (typeof LOADS)[number]): Promise<string[]> {
  console.log(`${server.name}: ${connections} connections, ${seconds} s`);
  const requests = paths.map((each) => ({ method: 'GET' as const, path: each, headers: { 'accept-encoding': 'gzip' } }));
  const sums = parseChecksums(await fetchChecksums(server.url));
  if (!sums) throw new Error(`${server.name} serves no checksums.`);
  const [load, copy] = await Promise.all([autocannon({ url: server.url, connections, duration: seconds, requests, workers: 1 }), verifyCopy(server.url, sums)]);
  const { requests: rate, throughput, latency, errors, timeouts, non2xx } = load;
  return [server.name, connections, seconds, Math.round(rate.average), (throughput.average / 1e6).toFixed(1), latency.p50, latency.p99, errors + timeouts, non2xx, `${copy.differences.length} of ${copy.files}`].map(String);
}

/** What a first visit asks for, and a download: from the build, so that no report and no hash is named here. */
async function listPaths(): Promise<string[]> {
  const { report, sections } = getNewestReport().loaded;
  const { id } = report.value;
  const assets = await readdir(path.join(SITE_FOLDER, '_next/static/chunks'));
  const first = (ending: string) => assets.filter((name) => name.endsWith(ending)).sort().slice(0, 1).map((name) => `/_next/static/chunks/${name}`);
  return ['/', `/${id}/`, `/${id}/${sections[0]?.value.id ?? ''}/`, '/about/', `/${id}/data.csv`, ...first('.css'), ...first('.js')];
}

await benchLoad();
