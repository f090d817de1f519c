import type { TracedReport } from '../verify/traced';
import { writeChecksums } from './checksums';
import { compressSite } from './compress';
import { writeDownloads } from './downloads';
import { announceEditions, takeEditions, writeEditions } from './offline/offline';
import { removeFramework } from './scripts/framework';
import { writeScripts } from './scripts/write';
import { securePages } from './security/secure';
import { divideStyles } from './styles/divide';

export interface Published {
  files: number;
  bytes: number;
  compressed: number;
  downloads: number;
}

/**
 * What a built site still needs before it is served: built pages → without Next's runtime → reports in one file → style sheets by kind of page → our scripts → downloads → policies and
 * hashes → compressed copies → checksums. The same build gives the same bytes.
 * @param folder the built site; its files are changed and copies written beside them.
 * @param basePath the site's folder on its host, or empty.
 * @param reports whose files readers can download.
 * @param origin where the site is public, for links out of the reports in one file; null where that is not known.
 */
export async function publishSite(folder: string, basePath: string, reports: readonly TracedReport[] = [], origin: string | null = null): Promise<Published> {
  await removeFramework(folder);
  const ids = reports.map(({ loaded }) => loaded.report.value.id);
  const editions = await takeEditions(folder, { basePath, origin, reports: ids });
  await announceEditions(folder, editions);
  await divideStyles({ folder, basePath, reports: ids });
  const downloads = await writeDownloads(folder, reports, origin === null ? null : origin + basePath);
  // What follows must change no page any more: their hashes are taken here.
  await securePages(folder, basePath, await writeScripts(folder));
  await writeEditions(folder, editions);
  const compressed = await compressSite(folder);
  // Last, so that nothing changes any more.
  await writeChecksums(folder);
  return { ...compressed, downloads };
}
