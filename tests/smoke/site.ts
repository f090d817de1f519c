import { existsSync } from 'node:fs';
import { SITE_FOLDER } from '../../lib/commands/steps/build';
import { readBasePath } from '../../lib/publish/base-path';
import { serveSite } from '../../lib/publish/server';

/**
 * Serves the built site while something is done with it.
 * @param use gets the addresses of all pages: the site's from its server, the offline editions' from the disk, as a double click opens them.
 */
export async function withSite(use: (urls: readonly string[]) => Promise<void>): Promise<void> {
  if (!existsSync(SITE_FOLDER)) throw new Error(`There is no ${SITE_FOLDER}/ to test: run npm run build first.`);
  // Later than the check above: they read the built site as they are loaded.
  const [{ editions }, { routes }] = await Promise.all([import('../e2e/support/offline'), import('../e2e/support/routes')]);
  const server = await serveSite({ folder: SITE_FOLDER, basePath: readBasePath(), port: 0 });
  try {
    await use([...routes.map((route) => new URL(route, server.url).href), ...editions.map(({ url }) => url)]);
  } finally {
    await server.close();
  }
}
