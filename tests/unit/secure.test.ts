import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HEAD_SCRIPT } from '../../lib/mode/head-script';
import { stripPage } from '../../lib/publish/scripts/framework';
import { INLINE_HASHES, securePages } from '../../lib/publish/security/secure';

const ENTRY = '_next/static/scripts/start.js';
const DATA = '<script type="application/ld+json">{"name":"数据"}</script>';
const page = (content: string) =>
  `<!DOCTYPE html><html><head><meta charSet="utf-8"/><link rel="stylesheet" href="/col/_next/static/chunks/a.css"/><script>${HEAD_SCRIPT}</script></head><body>${DATA}${content}</body></html>`;

const SITE: Record<string, string> = {
  'index.html': page('一'),
  'about/index.html': page('二'),
  'embed/one/index.html': page('三'),
  [ENTRY]: 'run()',
  '_next/static/chunks/a.css': 'p{color:red}',
  'one/section.json': '{"charts":{}}',
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
const secure = () => securePages(folder, '/col', ENTRY);
const sha256 = (content: string) => createHash('sha256').update(content).digest('base64');

describe('Securing pages', () => {
  it('puts the policy before everything else, with the hash of the one script that runs inline', async () => {
    await secure();
    const [, policy = ''] = /^<!DOCTYPE html><html><head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy" content="([^"]+)"\/>/.exec(await read('index.html')) ?? [];
    expect(policy).toContain("default-src 'none'");
    expect(INLINE_HASHES).toEqual([sha256(HEAD_SCRIPT)]);
    expect(policy).toContain(`script-src 'self' 'sha256-${sha256(HEAD_SCRIPT)}';`);
  });

  it('gives every page the script that it starts with, run when the page has been read', async () => {
    await secure();
    for (const file of ['index.html', 'about/index.html']) expect(await read(file)).toContain(`<script src="/col/${ENTRY}" defer="" integrity="sha256-${sha256('run()')}"></script></head>`);
  });

  it('writes the hash of every style sheet beside its address', async () => {
    await secure();
    const html = await read('about/index.html');
    expect(html).toContain(`<link rel="stylesheet" href="/col/_next/static/chunks/a.css" integrity="sha256-${sha256('p{color:red}')}"/>`);
    expect(html).not.toContain('crossorigin');
  });

  it('writes the hash of a section’s data beside their address, once', async () => {
    await writeFile(path.join(folder, 'index.html'), page('<article data-file="/col/one/section.json" data-hash="sha256-old"></article>'));
    await secure();
    expect(await read('index.html')).toContain(`<article data-file="/col/one/section.json" data-hash="sha256-${sha256('{"charts":{}}')}"></article>`);
  });

  it('refuses a page whose data are not there', async () => {
    await writeFile(path.join(folder, 'index.html'), page('<article data-file="/col/two/section.json"></article>'));
    await expect(secure()).rejects.toThrow('not in');
  });

  it('lets pages for frames ask openly, so that they can be checked where they have no origin', async () => {
    await secure();
    const html = await read('embed/one/index.html');
    expect(html.split(' crossorigin="anonymous"')).toHaveLength(html.split(' integrity="').length);
  });

  it.each([
    ['/col/_next/static/chunks/lost.js', 'not in'],
    ['https://elsewhere.example/a.js', 'not of this site'],
    ['//elsewhere.example/a.js', 'not of this site'],
    ['/other/a.js', 'not of this site'],
  ])('refuses a page that fetches %s', async (address, reason) => {
    await writeFile(path.join(folder, 'index.html'), page(`<script src="${address}"></script>`));
    await expect(secure()).rejects.toThrow(reason);
  });

  it.each([
    ['with no place for the policy', '<html><head><title>没有</title></head></html>', 'charset'],
    ['with an inline script of its own', page('<script>go()</script>'), 'inline script'],
  ])('refuses a page %s', async (_, html, reason) => {
    await writeFile(path.join(folder, 'index.html'), html);
    await expect(secure()).rejects.toThrow(reason);
  });
});

describe('Taking Next out of a page', () => {
  it('leaves its words, its data and the script in the head', () => {
    const html = page('甲<!-- -->乙<script id="_R_">start()</script><script>self.__next_f.push([1,"$&"])</script><!--$--><p>丙</p><!--/$-->').replace(
      '<script>',
      () => '<link rel="preload" as="script" fetchPriority="low" href="/col/_next/static/chunks/a.js"/><script src="/col/_next/static/chunks/a.js" async=""></script><script>',
    );
    expect(stripPage(html)).toBe(page('甲乙<p>丙</p>'));
  });
});
