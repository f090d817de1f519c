import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listFiles } from './files';

const TEXT = /\.(?:html|css|js|json|svg|txt|xml|csv|webmanifest)$/;
const AT_ONCE = 4;

// Code is fetched by every reader and is the same for a thousand reports. Of what grows with the reports the last 2 % of its bytes
// would take more than twice the time of all the rest of the compressing.
const CODE = /(?:^|[/\\])_next[/\\]static[/\\]/;
const QUALITY = { code: constants.BROTLI_MAX_QUALITY, page: 10 };

const FORMATS = {
  '.br': (content: Buffer, file: string) =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: CODE.test(file) ? QUALITY.code : QUALITY.page,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  '.gz': (content: Buffer) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
};

/**
 * Writes a Brotli and a gzip copy beside every text file that gets smaller by it, so that no server has to compress while a reader waits.
 * @returns how many files have copies, and their bytes before and after (Brotli).
 */
export async function compressSite(folder: string): Promise<{ files: number; bytes: number; compressed: number }> {
  const total = { files: 0, bytes: 0, compressed: 0 };
  const waiting = (await listFiles(folder)).filter((file) => TEXT.test(file));
  const work = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const content = await readFile(path.join(folder, file));
      const compressed = await writeCopies(path.join(folder, file), content);
      total.files += 1;
      total.bytes += content.length;
      total.compressed += compressed;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return total;
}

/** @returns the bytes that a reader of the Brotli copy fetches. */
async function writeCopies(file: string, content: Buffer): Promise<number> {
  let smallest = content.length;
  for (const [ending, compress] of Object.entries(FORMATS)) {
    const copy = await compress(content, file);
    if (copy.length >= content.length) continue;
    await writeFile(`${file}${ending}`, copy);
    smallest = Math.min(smallest, copy.length);
  }
  return smallest;
}
