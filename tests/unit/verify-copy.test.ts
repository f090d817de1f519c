import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CHECKSUMS, writeChecksums } from '../../lib/publish/checksums';
import { serveSite, type SiteServer } from '../../lib/publish/server';
import { fetchChecksums, parseChecksums, verifyCopy } from '../../lib/publish/verify-copy';

const FILES: Record<string, string> = {
  'index.html': '<!DOCTYPE html><title>法治数据</title>',
  '404.html': '<!DOCTYPE html><title>没有这个页面</title>',
  'about/index.html': '<!DOCTYPE html><title>关于</title>',
  'about/__next.$d$report.txt': 'payload',
  'about/数据 1.csv': '\ufeff名称,数值\r\n',
};

let folder: string;
let server: SiteServer;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'copy-'));
  await mkdir(path.join(folder, 'about'));
  for (const [file, content] of Object.entries(FILES)) await writeFile(path.join(folder, file), content);
  await writeChecksums(folder);
  server = await serveSite({ folder, basePath: '/column', port: 0 });
});

afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const readOwn = async () => parseChecksums(await readFile(path.join(folder, CHECKSUMS), 'utf8')) ?? new Map<string, string>();
// As people write it: without the slash at its end.
const base = () => server.url.replace(/\/$/, '');

describe('A deployment fetched back', () => {
  it('is the build, under a sub-path, with names that an address must spell', async () => {
    const own = await readOwn();
    expect([...own.keys()].sort()).toEqual(Object.keys(FILES).sort());
    expect(await verifyCopy(base(), own)).toEqual({ files: Object.keys(FILES).length, differences: [] });
    expect(parseChecksums(await fetchChecksums(base()))).toEqual(own);
  });

  it('shows every file that is another one or is not there', async () => {
    const own = new Map([...(await readOwn()), ['lost.js', '0'.repeat(64)], ['index.html', '1'.repeat(64)]]);
    const { differences } = await verifyCopy(server.url, own);
    expect(differences.map(({ file, found }) => [file, found.length === 64 ? 'another' : found])).toEqual([['index.html', 'another'], ['lost.js', 'HTTP 404']]);
  });

  it('says why nothing comes back', async () => {
    const own = await readOwn();
    const gone = base();
    await server.close();
    expect((await verifyCopy(gone, own)).differences.map(({ found }) => found)).toEqual(Object.keys(FILES).map(() => expect.stringContaining('ECONNREFUSED')));
    await expect(fetchChecksums(gone)).rejects.toThrow('ECONNREFUSED');
    server = await serveSite({ folder, basePath: '', port: 0 });
    await expect(fetchChecksums(new URL('nowhere/', server.url).href)).rejects.toThrow('HTTP 404');
  });
});

describe('A list of checksums', () => {
  it.each(['', '<!DOCTYPE html><title>登录</title>', `${'0'.repeat(63)}  index.html\n`, `${'0'.repeat(64)}  index.html\nand more\n`])('is not %j', (text) => {
    expect(parseChecksums(text)).toBeUndefined();
  });
});
