import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listFiles } from '../../lib/publish/files';
import { securePages } from '../../lib/publish/security/secure';

const HEAD = "document.documentElement.classList.add('js')";
const PAYLOAD = 'self.__next_f.push([1,"1:\\u003cb\\u003e$& 数据"])';
const page = (content: string) =>
  `<!DOCTYPE html><html><head><meta charSet="utf-8"/><link rel="stylesheet" href="/col/_next/static/chunks/a.css"/>` +
  `<link rel="preload" as="script" href="/col/_next/static/chunks/a.js"/><script src="/col/_next/static/chunks/a.js" async=""></script>` +
  `<script>${HEAD}</script><script type="application/ld+json">{"name":"数据"}</script></head><body>${content}` +
  `<script id="_R_">start()</script><script src="/col/_next/static/chunks/a.js" async=""></script>` +
  `<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>${PAYLOAD}</script></body></html>`;

const SITE: Record<string, string> = {
  'index.html': page('一'),
  'about/index.html': page('二'),
  'embed/one/index.html': page('三'),
  '_next/static/chunks/a.js': 'run()',
  '_next/static/chunks/a.css': 'p{color:red}',
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'site-'));
  for (const [file, content] of Object.entries(SITE)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), content);
  }
});
afterEach(() => rm(folder, { recursive: true }));

const read = (file: string) => readFile(path.join(folder, file), 'utf8');
const sha256 = (content: string) => createHash('sha256').update(content).digest('base64');

describe('Securing pages', () => {
  it('puts the policy and the guard before everything else, with the hashes of what runs inline', async () => {
    const hashes = await securePages(folder, '/col');
    const html = await read('index.html');
    const [, policy = '', guard = ''] = /^<!DOCTYPE html><html><head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy" content="([^"]+)"\/><script id="guard">([\s\S]*?)<\/script>/.exec(html) ?? [];
    expect(policy).toContain("default-src 'none'");
    expect(hashes).toEqual([sha256(guard), sha256(HEAD)].sort());
    for (const hash of hashes) expect(policy).toContain(`'sha256-${hash}'`);
    expect(guard, 'its settings').toContain('var prefix = "/col/_next/static/"');
    expect(guard).toContain(`"chunks/a.js":"${sha256('run()')}"`);
    expect(guard, 'what would end the script').not.toMatch(/<\/script/i);
  });

  it('moves what Next writes inline into a file of its own, in its order, run when the page has been read', async () => {
    await securePages(folder, '/col');
    const html = await read('index.html');
    const [, name = ''] = /一<script src="\/col\/([^"]+)" defer="" integrity="sha256-[^"]+"><\/script>/.exec(html) ?? [];
    expect(await read(name)).toBe(`start();\n(self.__next_f=self.__next_f||[]).push([0]);\n${PAYLOAD}`);
    expect(html).not.toContain('__next_f');
    expect(html, 'data stay where they are').toContain('<script type="application/ld+json">{"name":"数据"}</script>');
  });

  it('writes the hash of every script, style sheet and preload beside its address', async () => {
    await securePages(folder, '/col');
    const html = await read('about/index.html');
    expect(html).toContain(`<link rel="stylesheet" href="/col/_next/static/chunks/a.css" integrity="sha256-${sha256('p{color:red}')}"/>`);
    expect(html).toContain(`<link rel="preload" as="script" href="/col/_next/static/chunks/a.js" integrity="sha256-${sha256('run()')}"/>`);
    expect(html.split(`integrity="sha256-${sha256('run()')}"`)).toHaveLength(4);
    expect(html).not.toContain('crossorigin');
  });

  it('lets pages for frames ask openly, so that they can be checked where they have no origin', async () => {
    await securePages(folder, '/col');
    const html = await read('embed/one/index.html');
    expect(html.split(' crossorigin="anonymous"')).toHaveLength(html.split(' integrity="').length);
  });

  it('changes nothing when repeated', async () => {
    await securePages(folder, '/col');
    const names = await listFiles(folder);
    const first = await Promise.all(names.map(read));
    await securePages(folder, '/col');
    expect(await listFiles(folder)).toEqual(names);
    expect(await Promise.all(names.map(read))).toEqual(first);
  });

  it.each([
    ['/col/_next/static/chunks/lost.js', 'not in'],
    ['https://elsewhere.example/a.js', 'not of this site'],
    ['//elsewhere.example/a.js', 'not of this site'],
    ['/other/a.js', 'not of this site'],
  ])('refuses a page that fetches %s', async (address, reason) => {
    await writeFile(path.join(folder, 'index.html'), page(`<script src="${address}"></script>`));
    await expect(securePages(folder, '/col')).rejects.toThrow(reason);
  });

  it('refuses a page with no place for the policy', async () => {
    await writeFile(path.join(folder, 'index.html'), '<html><head><title>没有</title></head></html>');
    await expect(securePages(folder, '/col')).rejects.toThrow('charset');
  });
});
