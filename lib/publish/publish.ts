import type { TracedReport } from '../verify/traced';
import { writeChecksums } from './checksums';
import { compressSite } from './compress';
import { writeDownloads } from './downloads';
import { announceLiveChartChunks } from './live-chart-chunks';
import { securePages } from './security/secure';
import { pruneStaticParts } from './static-parts';

export interface Published {
  files: number;
  bytes: number;
  compressed: number;
  liveChartChunks: string[];
  downloads: number;
  /** Of the inline scripts of all pages, for the policy in the headers. */
  scriptHashes: string[];
}

/**
 * What a built site still needs before it is served: built pages → payloads without what the HTML says → addresses of the
 * live charts' code → downloads → policies and hashes → compressed copies → checksums. The same build gives the same bytes.
 * @param folder the built site; its files are changed and copies written beside them.
 * @param basePath the site's folder on its host, or empty.
 * @param reports whose files readers can download.
 * @param origin the site's public origin, or null.
 */
export async function publishSite(folder: string, basePath: string, reports: readonly TracedReport[] = [], origin: string | null = null): Promise<Published> {
  await pruneStaticParts(folder);
  const liveChartChunks = await announceLiveChartChunks(folder, basePath);
  const downloads = await writeDownloads(folder, reports, origin === null ? null : origin + basePath);
  // What follows must change no page any more: their hashes are taken here.
  const scriptHashes = await securePages(folder, basePath);
  const compressed = await compressSite(folder);
  // Last, so that nothing changes any more.
  await writeChecksums(folder);
  return { ...compressed, liveChartChunks, downloads, scriptHashes };
}
