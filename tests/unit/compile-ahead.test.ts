import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listFiles } from '../../lib/publish/files';
import { compileAhead } from '../../lib/publish/compile-ahead';

const CHUNKS = '_next/static/chunks';
const PAGE = `<script src="/site/${CHUNKS}/a-1~.js" async=""></script><link rel="preload" as="script" href="/site/${CHUNKS}/a-1~.js"/><script src="/site/${CHUNKS}/old.js" noModule=""></script>`;
const FILES: Record<string, string> = {
  'index.html': PAGE,
  'index.txt': `1:I[1,["/site/${CHUNKS}/a-1~.js","/site/${CHUNKS}/a-1~$&b.js"]]`,
  [`${CHUNKS}/a-1~.js`]: 'TURBOPACK.push(["static/chunks/a-1~.js","static/chunks/live.js"])',
  [`${CHUNKS}/a-1~$&b.js`]: 'b',
  [`${CHUNKS}/live.js`]: 'live',
  [`${CHUNKS}/old.js`]: 'old',
};

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ahead-'));
  for (const [file, content] of Object.entries(FILES)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), content);
  }
});

afterEach(() => rm(folder, { recursive: true }));

const read = (file: string) => readFile(path.join(folder, file), 'utf8');

it('The scripts that a page starts with, and those named, say so in their first line, and have new names wherever they are named', async () => {
  expect(await compileAhead(folder, ['static/chunks/live.js'])).toEqual(['a-1~.ahead.js', 'live.ahead.js']);
  expect(await read('index.html')).toBe(PAGE.replaceAll('a-1~.js', 'a-1~.ahead.js'));
  expect(await read('index.txt')).toBe(`1:I[1,["/site/${CHUNKS}/a-1~.ahead.js","/site/${CHUNKS}/a-1~$&b.js"]]`);
  expect(await read(`${CHUNKS}/a-1~.ahead.js`)).toBe('//# allFunctionsCalledOnLoad\nTURBOPACK.push(["static/chunks/a-1~.ahead.js","static/chunks/live.ahead.js"])');
  expect(await read(`${CHUNKS}/live.ahead.js`)).toBe('//# allFunctionsCalledOnLoad\nlive');
});

it('Others stay as they are, and nothing is lost or done twice', async () => {
  await compileAhead(folder, ['static/chunks/live.js']);
  const files = await listFiles(folder);
  expect(files).toEqual([`${CHUNKS}/a-1~$&b.js`, `${CHUNKS}/a-1~.ahead.js`, `${CHUNKS}/live.ahead.js`, `${CHUNKS}/old.js`, 'index.html', 'index.txt']);
  expect([await read(`${CHUNKS}/a-1~$&b.js`), await read(`${CHUNKS}/old.js`)]).toEqual(['b', 'old']);
  expect(await compileAhead(folder, ['static/chunks/live.ahead.js'])).toEqual([]);
  expect(await listFiles(folder)).toEqual(files);
});
