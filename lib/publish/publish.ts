import type { TracedReport } from '../verify/traced';
import { writeChecksums } from './checksums';
import { compressSite } from './compress';
import { writeDownloads } from './downloads';
import { announceLiveChartChunks } from './live-chart-chunks';
import { announceEditions, takeEditions, writeEditions } from './offline/offline';
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
 * What a built site still needs before it is served: built pages → reports in one file → payloads without what the HTML says → addresses of the
 * live charts' code → downloads → policies and hashes → compressed copies → checksums. The same build gives the same bytes.
 * @param folder the built site; its files are changed and copies written beside them.
 * @param basePath the site's folder on its host, or empty.
 * @param reports whose files readers can download.
 * @param origin where the site is public, for links out of the reports in one file; null where that is not known.
 */
export async function publishSite(folder: string, basePath: string, reports: readonly TracedReport[] = [], origin: string | null = null): Promise<Published> {
  const editions = await takeEditions(folder, { basePath, origin, reports: reports.map(({ loaded }) => loaded.report.value.id) });
  await announceEditions(folder, editions);
  await pruneStaticParts(folder);
  const liveChartChunks = await announceLiveChartChunks(folder, basePath);
  const downloads = await writeDownloads(folder, reports, origin === null ? null : origin + basePath);
  // What follows must change no page any more: their hashes are taken here.
  const scriptHashes = await securePages(folder, basePath);
  await writeEditions(folder, editions);
  const compressed = await compressSite(folder);
  // Last, so that nothing changes any more.
  await writeChecksums(folder);
  return { ...compressed, liveChartChunks, downloads, scriptHashes };
}
