import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { withMemory } from '../../lib/publish/memory';

const CONTENT = '一件一件地数'.repeat(1000);
const ETAG = 'W/"1"';
const SIZE = Buffer.byteLength(CONTENT);

let folder: string;
let server: Server;
let reads: string[];
let origin: string;

async function start(room: { total: number; each: number }): Promise<void> {
  reads = [];
  const handle = withMemory(
    (request, response) => {
      reads.push(request.url ?? '');
      if (request.url === '/missing') return void response.writeHead(404).end('no');
      response.setHeader('X-Of', String(request.url));
      response.writeHead(200, { 'Content-Length': SIZE, ETag: ETAG });
      if (request.url === '/slow-to-end') return void slowToEnd().pipe(response);
      createReadStream(path.join(folder, 'file')).pipe(response);
    },
    ({ url = '' }) => url,
    room,
  );
  server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function get(address: string, init: RequestInit = {}) {
  const response = await fetch(origin + address, init);
  return { status: response.status, of: response.headers.get('x-of'), length: response.headers.get('content-length'), text: await response.text() };
}

/** All of the file at once, and its end a while later, as from a busy disk. */
function slowToEnd(): Readable {
  const file = new Readable({ read: () => undefined });
  file.push(CONTENT);
  setTimeout(() => file.push(null), 200);
  return file;
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'memory-'));
  await writeFile(path.join(folder, 'file'), CONTENT);
});

afterAll(() => rm(folder, { recursive: true }));

describe('A file kept in memory', () => {
  beforeEach(async () => {
    await start({ total: SIZE * 2, each: SIZE });
    return () => void server.close();
  });

  it('is read once and answered alike every time', async () => {
    const first = await get('/a');
    expect(first).toEqual({ status: 200, of: '/a', length: String(SIZE), text: CONTENT });
    expect(await get('/a')).toEqual(first);
    expect(reads).toEqual(['/a']);
  });

  it('is there for who asks as soon as the first reader has it all', async () => {
    for (let time = 0; time < 2; time += 1) expect((await get('/slow-to-end')).text).toBe(CONTENT);
    expect(reads).toEqual(['/slow-to-end']);
  });

  it('is not confused with another, and gives way to none when the room is taken', async () => {
    for (const address of ['/a', '/b', '/c', '/a', '/b', '/c']) expect((await get(address)).of).toBe(address);
    expect(reads).toEqual(['/a', '/b', '/c', '/c']);
  });

  it('is not sent to who has it already, nor after a question for its headers', async () => {
    await get('/a');
    expect(await get('/a', { headers: { 'If-None-Match': ETAG } })).toMatchObject({ status: 304, text: '' });
    expect(await get('/a', { method: 'HEAD' })).toEqual({ status: 200, of: '/a', length: String(SIZE), text: '' });
    expect(reads).toEqual(['/a']);
  });

  it('is only what was found', async () => {
    for (let time = 0; time < 2; time += 1) expect(await get('/missing')).toMatchObject({ status: 404, text: 'no' });
    expect(reads).toEqual(['/missing', '/missing']);
  });

  it('is not half a file, when its first reader left in the middle', async () => {
    const leaving = new AbortController();
    const response = await fetch(`${origin}/a`, { signal: leaving.signal });
    leaving.abort();
    await response.text().catch(() => undefined);
    expect((await get('/a')).text).toBe(CONTENT);
  });
});

it('What is larger than its room is read each time', async () => {
  await start({ total: SIZE * 2, each: SIZE - 1 });
  for (let time = 0; time < 2; time += 1) expect((await get('/a')).text).toBe(CONTENT);
  expect(reads).toEqual(['/a', '/a']);
  server.close();
});
