/** Name of every report's offline edition: one file that holds the whole report. */
export const OFFLINE_FILE = 'offline.html';

/** What pages say of an offline edition. */
export interface OfflineOffer {
  /** From the site's first page, without a base path. */
  path: string;
  /** Its size and hash, which only a finished build knows: places that lib/publish/offline fills in. */
  size: string;
  sha256: string;
}

export function offerOffline(report: string): OfflineOffer {
  return { path: `/${report}/${OFFLINE_FILE}`, size: `{{${report}:offline-size}}`, sha256: `{{${report}:offline-sha256}}` };
}
