import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { formatBytes, OFFLINE_FILE, offerOffline } from '../../export';
import { REPORT_PAGES } from '../../page/pages';
import { listPages } from '../files';
import { bundleScript } from './bundle';
import { composeEdition } from './compose';
import { readStyles } from './style';

/** A report as one file. */
export interface Edition {
  report: string;
  content: Buffer;
}

interface OfflineOptions {
  basePath: string;
  /** The site's public origin, or null. */
  origin: string | null;
  reports: readonly string[];
}

/**
 * Makes every report's offline edition from the page that Next has built for it, and takes that page out of the site.
 * Nothing else of the site is touched: {@link announceEditions} and {@link writeEditions} do that in their turn.
 * @throws where the page is missing or of an unknown form.
 */
export async function takeEditions(folder: string, { basePath, origin, reports }: OfflineOptions): Promise<Edition[]> {
  if (reports.length === 0) return [];
  const script = await bundleScript();
  const editions: Edition[] = [];
  for (const report of reports) {
    const page = path.join(folder, report, REPORT_PAGES.offline.path);
    const html = await readFile(path.join(page, 'index.html'), 'utf8');
    const styles = await readStyles(html, folder, basePath);
    editions.push({ report, content: Buffer.from(composeEdition(html, { report, basePath, origin, styles, script })) });
    await rm(page, { recursive: true });
  }
  return editions;
}

/** Tells the pages that offer the editions how large they are and their hashes. */
export async function announceEditions(folder: string, editions: readonly Edition[]): Promise<void> {
  for (const { report, content } of editions) {
    const { size, sha256 } = offerOffline(report);
    const told = { [size]: formatBytes(content.length), [sha256]: createHash('sha256').update(content).digest('hex') };
    for (const file of await listPages(path.join(folder, report))) {
      const text = await readFile(path.join(folder, report, file), 'utf8');
      const filled = Object.entries(told).reduce((words, [place, value]) => words.replaceAll(place, value), text);
      if (filled !== text) await writeFile(path.join(folder, report, file), filled);
    }
  }
}

export async function writeEditions(folder: string, editions: readonly Edition[]): Promise<void> {
  for (const { report, content } of editions) await writeFile(path.join(folder, report, OFFLINE_FILE), content);
}
