import { execFile, spawnSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { buildSite, SITE_FOLDER } from '../../lib/commands/steps/build';
import { parseChecksums, fetchChecksums, verifyCopy } from '../../lib/publish/verify-copy';
import { getHomeReport } from '../../lib/reports';
import { findScripts } from '../support/scripts';
import { renderTable } from './table';
import { startNginx, startOwnServer, type RunningServer } from './servers';

const CONFIG = 'deploy';
const LOADS: readonly Load[] = [
  { connections: 100, seconds: 20 },
  { connections: 1000, seconds: 60 },
];
const PATIENCE = '10s';
const HEADINGS = ['server', 'connections', 'requests / s', 'MB / s', 'p50, ms', 'p99, ms', 'failed', 'over 10 s', 'other than 200', 'files wrong meanwhile'];

interface Load {
  connections: number;
  seconds: number;
}

/** As load.lua writes it. */
const Answered = z.object({ requests: z.number(), bytes: z.number(), duration: z.number(), p50: z.number(), p99: z.number(), failed: z.number(), late: z.number(), status: z.number() });

/**
 * npm run bench:load: has wrk ask the server of `npm start`, and nginx where it is installed, for a mix of files over many
 * connections that never pause, as browsers that accept gzip do, in turn. Meanwhile the whole site is fetched back and compared with its checksums.
 */
async function benchLoad(): Promise<void> {
  if (spawnSync('wrk', ['-v']).error) throw new Error('wrk is needed, which the system’s package manager has (apt-get install wrk).');
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
  console.log(`\n${renderTable(HEADINGS, rows)}`);
}

async function measure(server: RunningServer, paths: readonly string[], load: Load): Promise<string[]> {
  console.log(`${server.name}: ${load.connections} connections, ${load.seconds} s`);
  const sums = parseChecksums(await fetchChecksums(server.url));
  if (!sums) throw new Error(`${server.name} serves no checksums.`);
  const [answered, copy] = await Promise.all([runWrk(server.url, paths, load), verifyCopy(server.url, sums)]);
  const { requests, bytes, duration, p50, p99, failed, late, status } = answered;
  const rate = (count: number) => Math.round((count / duration) * 1e6);
  return [server.name, load.connections, rate(requests), Math.round(rate(bytes) / 1e6), toMs(p50), toMs(p99), failed, late, status, `${copy.differences.length} of ${copy.files}`].map(String);
}

function toMs(microseconds: number): string {
  return (microseconds / 1000).toFixed(microseconds < 10_000 ? 1 : 0);
}

async function runWrk(url: string, paths: readonly string[], { connections, seconds }: Load) {
  const options = ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', PATIENCE, '-s', 'tests/bench/load.lua'];
  const { stdout } = await promisify(execFile)('wrk', [...options, url, '--', ...paths]);
  return Answered.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
}

/** What a first visit asks for, and a download: from the build, so that no report and no hash is named here. */
async function listPaths(): Promise<string[]> {
  const { report, sections } = getHomeReport().loaded;
  const { id } = report.value;
  const styles = (await readdir(path.join(SITE_FOLDER, '_next/static/chunks'))).filter((name) => name.endsWith('.css')).sort();
  const assets = [...styles.slice(0, 1).map((name) => `chunks/${name}`), ...findScripts('start').map((name) => `scripts/${name}`)];
  return ['/', `/${id}/`, `/${id}/${sections[0]?.value.id ?? ''}/`, '/about/', `/${id}/data.csv`, ...assets.map((file) => `/_next/static/${file}`)];
}

await benchLoad();
