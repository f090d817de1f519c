import { createServer, type AddressInfo } from 'node:net';
import { existsSync } from 'node:fs';
import { SITE_FOLDER } from './build';
import { explainMissingBrowser, findBrowser } from '../browser/find';
import { ensureChineseFont } from '../browser/font';
import { run } from './run';

/**
 * Runs the browser tests over the built site, with a browser that it finds or gets.
 * @param args for Playwright, such as a file's name.
 * @returns whether all passed; what went wrong has been printed.
 */
export async function runBrowserTests(args: readonly string[] = []): Promise<boolean> {
  if (!existsSync(SITE_FOLDER)) {
    console.error(`There is no ${SITE_FOLDER}/ to test: run npm run build first.`);
    return false;
  }
  const browser = await findBrowser();
  if (browser === undefined) {
    console.error(`\n${explainMissingBrowser()}\n`);
    return false;
  }
  console.log(`Browser: ${browser}`);
  if (!(await ensureChineseFont())) console.warn('No Chinese font could be installed: pictures and widths will differ. Install one (Noto Sans CJK).');
  const env = { CHROMIUM_PATH: browser, E2E_PORT: String(await findFreePort()) };
  return (await run('playwright', ['test', ...args], { env })) === 0;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
