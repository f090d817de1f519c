import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBasePath } from '../../lib/publish/base-path';
import { readBuildId } from '../../lib/publish/build-id';
import { listFiles } from '../../lib/publish/files';
import { publishSite } from '../../lib/publish/publish';

const LOADER = (chunks: string) => `31989,e=>{e.v(t=>Promise.all([${chunks}].map(t=>e.l(t))).then(()=>t(28358)))}`;
const ENGINE = 'const key="_echarts_instance_";';
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'site-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(files: Record<string, string>): Promise<void> {
  for (const [file, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), content);
  }
}

const read = (file: string) => readFile(path.join(folder, file), 'utf8');

const SITE = {
  'index.html': '<html><head><meta charSet="utf-8"/><title>一</title></head><body></head></body></html>',
  'about/index.html': '<html><head><meta charSet="utf-8"/></head><body>二</body></html>',
  '_next/static/chunks/page.js': LOADER('"static/chunks/shared.js","static/chunks/ch$&art.js"'),
  '_next/static/chunks/other.js': LOADER('"static/chunks/drawer.js"'),
  '_next/static/chunks/drawer.js': 'drawer',
  '_next/static/chunks/shared.js': 'shared',
  '_next/static/chunks/ch$&art.js': ENGINE,
};

const endsWith = (text: string) => new RegExp(`${text.replace(/[.*+?^${}()[\]\\|]/g, '\\$&')}$`);

describe('Publishing', () => {
  it('tells every page where all of the live charts’ code lies', async () => {
    await write(SITE);
    const { liveChartChunks } = await publishSite(folder, '/column');
    expect(liveChartChunks).toEqual(['/column/_next/static/chunks/ch$&art.js', '/column/_next/static/chunks/shared.js']);
    const meta = `<meta name="live-chart-chunks" content="${liveChartChunks.join(' ')}"/>`;
    expect(await read('index.html')).toMatch(endsWith(`<title>一</title>${meta}</head><body></head></body></html>`));
    expect(await read('about/index.html')).toMatch(endsWith(`${meta}</head><body>二</body></html>`));
  });

  it('refuses a build whose charts are not loaded lazily', async () => {
    await write({ ...SITE, '_next/static/chunks/ch$&art.js': 'empty', '_next/static/chunks/page.js': ENGINE });
    await expect(publishSite(folder, '')).rejects.toThrow('must be imported lazily');
  });

  it('gives the same bytes twice, and nothing new when repeated', async () => {
    await write({ ...SITE, 'long.txt': '一件一件地数'.repeat(200) });
    await publishSite(folder, '');
    const names = await listFiles(folder);
    const first = await Promise.all(names.map(read));
    await publishSite(folder, '');
    expect(await listFiles(folder)).toEqual(names);
    expect(await Promise.all(names.map(read))).toEqual(first);
    expect(names).toContain('long.txt.br');
    expect(names).toContain('long.txt.gz');
    expect(names, 'a copy that is no smaller').not.toContain('_next/static/chunks/drawer.js.br');
  });
});

describe('A build’s name', () => {
  it('is that of what it is made from: the same for the same, another after any change', async () => {
    await write({ 'lib/a.ts': 'one', 'lib/deep/b.ts': 'two', lock: 'three' });
    const sources = ['lib', 'lock'].map((name) => path.join(folder, name));
    const name = await readBuildId(sources, ['']);
    expect(name).toMatch(/^[0-9a-f]{12}$/);
    await write({ 'lib/.DS_Store': 'left by a file manager' });
    expect(await readBuildId(sources, [''])).toBe(name);
    expect(await readBuildId(sources, ['/column'])).not.toBe(name);
    await write({ 'lib/deep/b.ts': 'changed' });
    expect(await readBuildId(sources, [''])).not.toBe(name);
  });
});

describe('BASE_PATH', () => {
  it.each([
    [undefined, ''],
    ['', ''],
    ['/', ''],
    ['/fzsj', '/fzsj'],
    ['fzsj/', '/fzsj'],
    ['/col/fzsj/', '/col/fzsj'],
  ])('%s means “%s”', (given, path_) => {
    expect(readBasePath({ BASE_PATH: given })).toBe(path_);
  });

  it.each(['/法治', '/a b', '/../up', '/a?b'])('%s is refused', (given) => {
    expect(() => readBasePath({ BASE_PATH: given })).toThrow('BASE_PATH');
  });
});
