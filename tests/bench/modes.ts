import { chromium, type Page } from '@playwright/test';
import { getBrowserArgs } from '../../lib/commands/browser/args';
import { explainMissingBrowser, findBrowser } from '../../lib/commands/browser/find';
import { buildSite, SITE_FOLDER } from '../../lib/commands/steps/build';
import { STORAGE_KEY } from '../../lib/mode';
import { readBasePath } from '../../lib/publish/base-path';
import { serveSite } from '../../lib/publish/server';

const ROUNDS = 5;
const CPU_SLOWDOWN = 4;
const SCREENS = [{ width: 360, height: 800 }, { width: 1440, height: 900 }];
/** Settings as words of an address; every switch starts from none. */
const SWITCHES = ['contrast-bw', 'contrast-wb', 'contrast-yb', 'patterns', 'elder', 'size-200', 'elder,contrast-yb,size-150,patterns'];

/** npm run bench:modes: how long a switch of the mode takes on the first page until all its charts are painted anew, on a CPU 4 times slower. */
async function benchModes(): Promise<void> {
  if (!(await buildSite())) throw new Error('The build failed.');
  const executablePath = await findBrowser();
  if (executablePath === undefined) throw new Error(explainMissingBrowser());
  const server = await serveSite({ folder: SITE_FOLDER, basePath: readBasePath(), port: 0 });
  const browser = await chromium.launch({ executablePath, args: getBrowserArgs() });
  try {
    console.log(`\n| screen | drawings | ${SWITCHES.join(' | ')} |\n| --- | --- | ${SWITCHES.map(() => '---').join(' | ')} |`);
    for (const viewport of SCREENS) {
      const page = await browser.newPage({ viewport });
      await page.goto(server.url, { waitUntil: 'networkidle' });
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
      const drawings = await page.locator('.chart-static:visible svg').count();
      const cells: number[] = [];
      for (const words of SWITCHES) cells.push(await measure(page, words));
      console.log(`| ${viewport.width} × ${viewport.height} | ${drawings} | ${cells.map((ms) => `${ms} ms`).join(' | ')} |`);
      await page.close();
    }
    console.log(`\nMedians of ${ROUNDS} switches, Chromium ${browser.version()}, CPU ${CPU_SLOWDOWN} times slower.`);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measure(page: Page, words: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await change(page, '');
    times.push(await change(page, words));
  }
  await change(page, '');
  return Math.round(times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN);
}

/** Switches in place, as another tab of the reader would. @returns ms until the frame after the change has been painted. */
function change(page: Page, words: string): Promise<number> {
  return page.evaluate(
    async ([key, value]) => {
      // No function of its own in here: tsx would name it by a helper that the page does not have.
      await new Promise(requestAnimationFrame);
      const started = performance.now();
      localStorage.setItem(key, value);
      window.dispatchEvent(new StorageEvent('storage', { key, newValue: value }));
      // The first frame lays out and paints; the second begins when that is done.
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      return performance.now() - started;
    },
    [STORAGE_KEY, words] as const,
  );
}

await benchModes();
