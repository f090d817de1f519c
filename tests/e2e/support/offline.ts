import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { SITE_FOLDER } from '../../../lib/commands/steps/build';
import { offerOffline } from '../../../lib/export';
import { getReports } from '../../../lib/reports';
import type { TracedReport } from '../../../lib/verify/traced';

/** Every report's offline edition on the disk, as a double click opens it. */
export const editions: { report: TracedReport; id: string; url: string }[] = getReports().map((report) => {
  const { id } = report.loaded.report.value;
  return { report, id, url: pathToFileURL(path.join(SITE_FOLDER, offerOffline(id).path)).href };
});

/** Notes everything that a page asks for from now on; what stands in the file itself is no request. */
export function noteRequests(page: Page): string[] {
  const requests: string[] = [];
  page.context().on('request', (request) => {
    if (!request.url().startsWith('data:')) requests.push(request.url().replace(/#.*/, ''));
  });
  return requests;
}

/** Waits until the file's script has started, and the presentation hears keys. */
export async function whenOfflineAlive(page: Page): Promise<void> {
  await page.locator('.present[data-live="true"]').waitFor({ state: 'attached' });
}

/** Opens every part of every section. */
export async function openParts(page: Page): Promise<void> {
  await page.locator('.booklet-part:not([open]) > summary').evaluateAll((all: HTMLElement[]) => all.forEach((summary) => summary.click()));
}

/** Goes to a part of the file by its own links. */
export async function goToPart(page: Page, word: string): Promise<void> {
  const link = page.getByRole('navigation', { name: '本文件' }).getByRole('link', { name: word, exact: true });
  // The link itself is gone where slides fill the screen.
  const href = await link.getAttribute('href');
  await link.click();
  await page.waitForFunction((name) => name === `#${document.documentElement.dataset.part ?? ''}`, href);
}

/** Takes the parts that are not shown out of the page, so that what is looked at is one part, as on the site. */
export async function removeOtherParts(page: Page): Promise<void> {
  await page.locator('.offline-part').evaluateAll((parts) => parts.filter((part) => part.getClientRects().length === 0).forEach((part) => part.remove()));
}
