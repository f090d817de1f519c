import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressSite } from '../../lib/publish/compress';
import { serveSite, type SiteServer } from '../../lib/publish/server';

const PAGE = `<!DOCTYPE html><title>法治数据</title>${'<p>一件一件地数</p>'.repeat(50)}`;
const FILES: Record<string, string> = {
  'index.html': PAGE,
  '404.html': `${PAGE}没有这个页面`,
  'about/index.html': PAGE,
  'data.csv': '\ufeff名称,数值\r\n',
  'data.json': '{}',
  'a-report/data.xlsx': 'PK',
  'a-report/数据.csv': '\ufeff名称,数值\r\n',
  'a-report/offline.html': PAGE,
  SHA256SUMS: 'abc  index.html\n',
  'site.webmanifest': '{}',
  'note.txt': '口径',
  'chart.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '_next/static/chunks/a.js': 'export {}',
  '.hidden': 'secret',
  '.git/config': 'secret',
};

let folder: string;
let root: SiteServer;
let column: SiteServer;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'site-'));
  for (const [file, content] of Object.entries(FILES)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), content);
  }
  await compressSite(folder);
  root = await serveSite({ folder, basePath: '', port: 0 });
  column = await serveSite({ folder, basePath: '/column', port: 0 });
});

afterAll(async () => {
  await Promise.all([root.close(), column.close()]);
  await rm(folder, { recursive: true });
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks with the path exactly as written, which fetch() would tidy up. */
function get(site: SiteServer, target: string, headers: Record<string, string> = {}, method = 'GET', host = 'localhost'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host, port: new URL(site.url).port, path: target, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
    });
    asked.on('error', reject).end();
  });
}

describe('The server', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/data.csv', 'text/csv; charset=utf-8'],
    ['/data.json', 'application/json; charset=utf-8'],
    ['/site.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/note.txt', 'text/plain; charset=utf-8'],
    ['/chart.svg', 'image/svg+xml; charset=utf-8'],
    ['/_next/static/chunks/a.js', 'text/javascript; charset=utf-8'],
  ])('says what %s is', async (target, type) => {
    const { status, headers } = await get(root, target);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(type);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
  });

  it('sends the compressed copy that the reader takes, and the same text either way', async () => {
    const brotli = await get(root, '/about/', { 'Accept-Encoding': 'gzip, br' });
    const gzip = await get(root, '/about/', { 'Accept-Encoding': 'gzip' });
    const plain = await get(root, '/about/');
    expect([brotli, gzip, plain].map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'gzip', undefined]);
    expect(brotliDecompressSync(brotli.body).toString()).toBe(PAGE);
    expect(gunzipSync(gzip.body).toString()).toBe(PAGE);
    expect(plain.body.toString()).toBe(PAGE);
    expect(brotli.headers.vary).toBe('Accept-Encoding');
  });

  it('lets the browser keep assets for ever and ask again for everything else', async () => {
    expect((await get(root, '/_next/static/chunks/a.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const page = await get(root, '/');
    expect(page.headers['cache-control']).toBe('no-cache');
    expect((await get(root, '/', { 'If-None-Match': page.headers.etag ?? '' })).status).toBe(304);
  });

  it('says again what a cache keeps of a file that is the same as before, from the disk and from memory', async () => {
    const NAMES = ['etag', 'vary', 'cache-control', 'content-security-policy', 'x-content-type-options'] as const;
    const site = await serveSite({ folder, basePath: '', port: 0 });
    const { etag = '' } = (await get(root, '/note.txt')).headers;
    for (const from of ['disk', 'memory']) {
      const same = await get(site, '/note.txt', { 'If-None-Match': etag });
      const whole = await get(site, '/note.txt');
      expect(same.status, from).toBe(304);
      expect(same.body).toHaveLength(0);
      expect(NAMES.map((name) => same.headers[name])).toEqual(NAMES.map((name) => whole.headers[name]));
      expect(NAMES.map((name) => same.headers[name])).not.toContain(undefined);
    }
    expect((await get(site, '/note.txt', { 'If-None-Match': '"other"' })).status).toBe(200);
    await site.close();
  });

  it.each([['br;q=0, gzip', 'gzip'], ['br;q=0.0,gzip; q=0', undefined], ['br;q=0.5', 'br'], ['GZIP', 'gzip'], ['compress, brief', undefined], ['identity', undefined]])(
    'heeds the weights that a reader gives: %s',
    async (accepted, encoding) => {
      for (const target of ['/about/', '/about/', '/nothing/']) expect((await get(root, target, { 'Accept-Encoding': accepted })).headers['content-encoding'], target).toBe(encoding);
    },
  );

  it.each(['/nothing', '/nothing/', '/_next/static/', '/_next/static/chunks/', '/.hidden', '/.git/config', '/../package.json', '/%2e%2e/package.json', '/%E4%B8', '/index.html.br', '/index.html.gz'])(
    'answers %s with its own 404 page',
    async (target) => {
      const { status, body, headers } = await get(root, target);
      expect(status).toBe(404);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(body.toString()).toContain('没有这个页面');
    },
  );

  it('compresses its 404 page too', async () => {
    const { status, body } = await get(root, '/nothing', { 'Accept-Encoding': 'br' });
    expect(status).toBe(404);
    expect(brotliDecompressSync(body).toString()).toContain('没有这个页面');
  });

  it('leads to the address with a last slash and keeps the query', async () => {
    const { status, headers } = await get(root, '/about?from=portal');
    expect(status).toBe(308);
    expect(headers.location).toBe('/about/?from=portal');
  });

  it('never leads to another host', async () => {
    expect((await get(root, '//example.org/about')).status).toBe(404);
  });

  it('sends whole files to those who ask for a part', async () => {
    const { status, body } = await get(root, '/', { Range: 'bytes=0-9' });
    expect(status).toBe(200);
    expect(body.toString()).toBe(PAGE);
  });

  it('answers questions only', async () => {
    expect((await get(root, '/', {}, 'POST')).status).toBe(405);
    const head = await get(root, '/', {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
  });

  it('listens where localhost may lead', async () => {
    expect((await get(root, '/', {}, 'GET', '127.0.0.1')).status).toBe(200);
    expect(root.url).toMatch(/^http:\/\/localhost:\d+\/$/);
  });

  it('says when its port is taken', async () => {
    const port = Number(new URL(root.url).port);
    await expect(serveSite({ folder, basePath: '', port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('lives in a folder of its host', async () => {
    expect((await get(column, '/column/about/')).status).toBe(200);
    expect((await get(column, '/column/_next/static/chunks/a.js')).headers['cache-control']).toContain('immutable');
    expect((await get(column, '/')).headers.location).toBe('/column/');
    expect((await get(column, '/column/about')).headers.location).toBe('/column/about/');
    expect((await get(column, '/about/')).status).toBe(404);
    expect((await get(column, '/columnar/')).status).toBe(404);
    expect(column.url).toMatch(/\/column\/$/);
  });
});

describe('What a reader takes away', () => {
  it.each([
    ['/data.csv', 'text/csv; charset=utf-8', 'attachment; filename="data.csv"'],
    [encodeURI('/a-report/数据.csv'), 'text/csv; charset=utf-8', `attachment; filename*=UTF-8''${encodeURIComponent('a-report-数据.csv')}`],
    ['/a-report/data.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'attachment; filename="a-report-data.xlsx"'],
    ['/a-report/offline.html', 'text/html; charset=utf-8', 'attachment; filename="a-report-offline.html"'],
    ['/a-report/offline', 'text/html; charset=utf-8', 'attachment; filename="a-report-offline.html"'],
    ['/data.json', 'application/json; charset=utf-8', undefined],
    ['/SHA256SUMS', 'text/plain; charset=utf-8', undefined],
  ])('%s comes as %s', async (address, type, disposition) => {
    for (const [site, base] of [[root, ''], [column, '/column']] as const) {
      const { status, headers } = await get(site, base + address);
      expect([status, headers['content-type'], headers['content-disposition']]).toEqual([200, type, disposition]);
    }
  });
});

describe('A site built anew under a running server', () => {
  let changing: string;
  let site: SiteServer;

  beforeAll(async () => {
    changing = await mkdtemp(path.join(tmpdir(), 'changing-'));
    await write({ 'index.html': 'old', 'gone.txt': 'old', SHA256SUMS: 'old' });
    site = await serveSite({ folder: changing, basePath: '', port: 0 });
  });

  afterAll(async () => {
    await site.close();
    await rm(changing, { recursive: true });
  });

  it('is taken up once it is whole, with its sizes and its new files', async () => {
    await write({ 'index.html': 'new and longer', 'new.txt': 'new', SHA256SUMS: 'new' });
    await expect.poll(async () => (await get(site, '/new.txt')).status).toBe(200);
    const { headers, body } = await get(site, '/');
    expect(body.toString()).toBe('new and longer');
    expect(headers['content-length']).toBe(String(body.length));
  });

  it('costs no reader more than one answer where a file is gone, and the server nothing', async () => {
    await rm(path.join(changing, 'gone.txt'));
    await get(site, '/gone.txt').catch(() => undefined);
    expect((await get(site, '/')).status).toBe(200);
  });

  async function write(files: Record<string, string>): Promise<void> {
    for (const [file, content] of Object.entries(files)) await writeFile(path.join(changing, file), content);
  }
});
