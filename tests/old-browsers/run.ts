import { existsSync } from 'node:fs';
import { SITE_FOLDER } from '../../lib/commands/steps/build';
import { readBasePath } from '../../lib/publish/base-path';
import { serveSite } from '../../lib/publish/server';
import { editions } from '../e2e/support/offline';
import { routes } from '../e2e/support/routes';
import { fetchBrowser, OLD_BROWSERS } from './browsers';
import { smoke } from './smoke';

const CACHE = 'tests/old-browsers/cache';

/** npm run test:old: visits the built site in real browsers of 2020 to 2022 (Linux on x64, ~200 MB to fetch, once). */
async function testOldBrowsers(): Promise<void> {
  if (!existsSync(SITE_FOLDER)) throw new Error(`There is no ${SITE_FOLDER}/ to test: run npm run build first.`);
  const server = await serveSite({ folder: SITE_FOLDER, basePath: readBasePath(), port: 0 });
  // The offline editions from the disk, as a double click opens them.
  const urls = [...routes.map((route) => new URL(route, server.url).href), ...editions.map(({ url }) => url)];
  try {
    for (const old of OLD_BROWSERS) {
      const { product, pages, worked, faults } = await smoke(old, fetchBrowser(old, CACHE), urls);
      console.log(`${old.name} (${product}): ${pages} pages, ${worked.length} interactions${worked.map((name) => `\n  ✓ ${name}`).join('')}`);
      for (const fault of faults) console.log(`  ✘ ${fault}`);
      if (faults.length > 0) process.exitCode = 1;
    }
  } finally {
    await server.close();
  }
}

await testOldBrowsers();
