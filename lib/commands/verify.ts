import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CHECKSUMS } from '../publish/checksums';
import { fetchChecksums, parseChecksums, verifyCopy } from '../publish/verify-copy';
import { SITE_FOLDER } from './steps/build';

const SHOWN = 10;

/** npm run verify -- https://…/: fetches a deployment back and compares every file with this machine's build, or else with the deployment's own list. */
async function verify(address: string | undefined): Promise<void> {
  if (!address || !URL.canParse(address)) return fail('请写出网址，例如：npm run verify -- https://example.gov.cn/fzsj/');
  const served = await fetchChecksums(address).catch((error: Error) => error);
  if (served instanceof Error) return fail(`${address} 上取不到 ${CHECKSUMS}（${served.message}）。请核对网址和网络；网址要写到网站首页为止。`);
  const own = path.join(SITE_FOLDER, CHECKSUMS);
  const built = existsSync(own);
  const expected = parseChecksums(built ? await readFile(own, 'utf8') : served);
  if (!expected) return fail(built ? `${own} 不是校验和清单。请重新运行 npm run build。` : `${address} 上的 ${CHECKSUMS} 不是校验和清单，这个网址可能不是本网站。`);

  const { files, differences } = await verifyCopy(address, expected);
  const against = built ? '本机生成的网站' : '该网站自己的清单';
  if (differences.length === 0) {
    console.log(`${address}：${files} 个文件与${against}完全一致。`);
    return;
  }
  for (const { file, expected: hash, found } of differences.slice(0, SHOWN)) console.error(`${file}\n  应为 ${hash}\n  实为 ${found}`);
  fail(`${address}：${files} 个文件中有 ${differences.length} 个与${against}不同${differences.length > SHOWN ? `，上面列出前 ${SHOWN} 个` : ''}。请重新上传，并清除 CDN 缓存。`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

await verify(process.argv[2]);
