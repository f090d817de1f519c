import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildDataFileSchema } from '../../data/schema/json-schemas';
import { buildBookletFile } from '../booklet-file';
import { buildDownloads, DATA_FILE_SCHEMA } from '../export';
import { buildSlidesFile } from '../slides-file';
import type { TracedReport } from '../verify/traced';

/**
 * Writes what readers can download into the built site: every report's files beside its pages, and the JSON Schema that
 * they name.
 * @param publicBase where the site is open to the public, with its folder and without a last slash; null where it has no address.
 * @returns how many files were written.
 */
export async function writeDownloads(folder: string, reports: readonly TracedReport[], publicBase: string | null): Promise<number> {
  const files = (await Promise.all(reports.map((report) => buildDownloads(report, publicBase)))).flat();
  // One after the other: each is large.
  for (const report of reports) {
    files.push(await buildSlidesFile(report, publicBase));
    const booklet = await buildBookletFile(report, publicBase);
    if (booklet) files.push(booklet);
  }
  const written = [...files.map(({ download, content }) => [download.path, content] as const), [DATA_FILE_SCHEMA, buildDataFileSchema()] as const];
  for (const [address, content] of written) {
    const file = path.join(folder, address);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return written.length;
}
