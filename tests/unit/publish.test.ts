import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBasePath } from '../../lib/publish/base-path';
import { listFiles } from '../../lib/publish/files';
import { publishSite } from '../../lib/publish/publish';

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
  'index.html': '<html><head><meta charSet="utf-8"/><title>一</title><script src="/column/_next/static/chunks/next.js" async=""></script></head><body>一</body></html>',
  'index.txt': '1:["$","html"]',
  'about/__next._tree.txt': '0:{}',
  'about/index.html': '<html><head><meta charSet="utf-8"/></head><body>二</body></html>',
  '_next/static/chunks/next.js': 'next()',
  'source.txt': '一件一件地数'.repeat(200),
  'short.txt': '一',
};

/** Publishes the site in a folder of its own. @returns its files. */
async function publish(): Promise<Map<string, string>> {
  await rm(folder, { recursive: true });
  await write(SITE);
  await publishSite(folder, '/column');
  const names = await listFiles(folder);
  return new Map(await Promise.all(names.map(async (name) => [name, await read(name)] as const)));
}

describe('Publishing', () => {
  it('leaves nothing of Next’s runtime, and gives every page a script of the site', async () => {
    const files = await publish();
    expect([...files.keys()].filter((name) => /next\.js|index\.txt|__next/.test(name))).toEqual([]);
    for (const name of ['index.html', 'about/index.html']) {
      const [, entry = ''] = /<script src="\/column\/([^"]+)" defer=""/.exec(files.get(name) ?? '') ?? [];
      await expect(access(path.join(folder, entry))).resolves.toBeUndefined();
    }
  });

  it('gives the same bytes twice', async () => {
    const [first, second] = [await publish(), await publish()];
    expect([...second]).toEqual([...first]);
    expect([...first.keys()]).toEqual(expect.arrayContaining(['source.txt.br', 'source.txt.gz']));
    expect([...first.keys()], 'a copy that is no smaller').not.toContain('short.txt.br');
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
