import { compressSite } from './compress';
import { announceLiveChartChunks } from './live-chart-chunks';
import { pruneStaticParts } from './static-parts';

export interface Published {
  files: number;
  bytes: number;
  compressed: number;
  liveChartChunks: string[];
}

/**
 * What a built site still needs before it is served: built pages → payloads without what the HTML says → addresses of the live charts' code → compressed copies.
 * The same build gives the same bytes.
 * @param folder the built site; its files are changed and copies written beside them.
 * @param basePath the site's folder on its host, or empty.
 */
export async function publishSite(folder: string, basePath: string): Promise<Published> {
  await pruneStaticParts(folder);
  const liveChartChunks = await announceLiveChartChunks(folder, basePath);
  return { ...(await compressSite(folder)), liveChartChunks };
}
