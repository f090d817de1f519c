import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Site } from '../../data/schema';
import { SITE_FOLDER } from '../../lib/commands/steps/build';
import { run } from '../../lib/commands/steps/run';
import { checksum } from '../../lib/load/source';
import { listFiles } from '../../lib/publish/files';
import { DATA_FOLDER, getHomeReport } from '../../lib/reports';
import { watchMemory } from './memory';

const SIZES = [1, 10, 100];
const KEPT = `${SITE_FOLDER}.kept`;
const MB = 1_000_000;

/**
 * npm run bench:scale [-- 10 100 1000]: builds sites of so many reports, each a copy of the newest one in the name of another district, and
 * prints what grows. The built site that was there before is put back.
 */
async function benchScale(sizes: readonly number[]): Promise<void> {
  if (existsSync(SITE_FOLDER)) await rename(SITE_FOLDER, KEPT);
  const rows: string[] = [];
  try {
    for (const size of sizes) rows.push(await measure(size));
  } finally {
    await rm(SITE_FOLDER, { recursive: true, force: true });
    if (existsSync(KEPT)) await rename(KEPT, SITE_FOLDER);
  }
  console.log(`\n| reports | build, s | peak memory, MB | files | site, MB | per report, MB | home page, kB | list of reports, kB |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}`);
}

async function measure(size: number): Promise<string> {
  const data = await mkdtemp(path.join(tmpdir(), 'reports-'));
  try {
    await multiply(size, data);
    const memory = watchMemory();
    const started = Date.now();
    if ((await run('tsx', ['lib/commands/build.ts'], { env: { DATA_FOLDER: data } })) !== 0) throw new Error(`The build of ${size} reports failed.`);
    const seconds = Math.round((Date.now() - started) / 1000);
    const peak = memory.stop();
    const files = (await listFiles(SITE_FOLDER)).filter((file) => !/\.(?:br|gz)$/.test(file));
    const sizes = await Promise.all(files.map(bytesOf));
    const total = sizes.reduce((sum, bytes) => sum + bytes, 0);
    const kilobytes = async (file: string) => Math.round((await bytesOf(file)) / 1000);
    const cells = [size, seconds, peak === undefined ? 'not known here' : Math.round(peak / MB), files.length, (total / MB).toFixed(1), (total / MB / size).toFixed(2), await kilobytes('index.html'), await kilobytes('reports/index.html')];
    return `| ${cells.join(' | ')} |`;
  } finally {
    await rm(data, { recursive: true });
  }
}

/** Writes a data folder with `size` copies of the newest report, each of a district of its own: one text twice is refused. */
async function multiply(size: number, data: string): Promise<void> {
  const { folder, report, text } = getHomeReport().loaded;
  for (const file of ['indicators.json', 'search.json']) await cp(path.join(DATA_FOLDER, file), path.join(data, file));
  const { district, source } = report.value;
  const digits = String(size).length;
  const idOf = (index: number) => `${report.value.id}-copy-${String(index).padStart(digits, '0')}`;
  const site = JSON.parse(await readFile(path.join(DATA_FOLDER, 'site.json'), 'utf8')) as Site;
  await writeFile(path.join(data, 'site.json'), JSON.stringify({ ...site, home: idOf(1), homeDistrict: undefined }));
  for (let index = 1; index <= size; index += 1) {
    const id = idOf(index);
    const letters = [...String(index)].map((digit) => String.fromCharCode(97 + Number(digit))).join('');
    const own = { ...district, name: district.name + letters, short: district.short + letters };
    const ownText = `${text.trimEnd()}\n${own.name}\n${own.short}\n`;
    const copy = path.join(data, 'reports', id);
    await mkdir(path.dirname(copy), { recursive: true });
    await cp(folder, copy, { recursive: true });
    await writeFile(path.join(copy, source.file), ownText);
    await writeFile(path.join(copy, 'report.json'), JSON.stringify({ ...report.value, id, district: own, source: { ...source, sha256: checksum(ownText) } }));
  }
}

async function bytesOf(file: string): Promise<number> {
  return (await stat(path.join(SITE_FOLDER, file))).size;
}

const wanted = process.argv.slice(2).map(Number);
await benchScale(wanted.length > 0 ? wanted : SIZES);
