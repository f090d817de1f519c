import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildDataFileSchema } from '../../data/schema/json-schemas';
import { buildDownloads, DATA_FILE_SCHEMA } from '../export';
import type { TracedReport } from '../verify/traced';

/**
 * Writes what readers can download into the built site: every report's files beside its pages, and the JSON Schema that
 * they name.
 * @returns how many files were written.
 */
export async function writeDownloads(folder: string, reports: readonly TracedReport[]): Promise<number> {
  const files = (await Promise.all(reports.map(buildDownloads))).flat();
  const written = [...files.map(({ download, content }) => [download.path, content] as const), [DATA_FILE_SCHEMA, buildDataFileSchema()] as const];
  for (const [address, content] of written) {
    const file = path.join(folder, address);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return written.length;
}
