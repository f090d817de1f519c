import { OFFLINE_FILE } from '../../export/offline';

/** Whether a file of the built site is an offline edition: made of pages, and none of the site's. */
export function isOffline(file: string): boolean {
  return file.endsWith(`/${OFFLINE_FILE}`);
}

/** The same for addresses, as regular expressions that nginx reads too; some servers find the file without its ending. */
export const OFFLINE_PATTERN = '(?:.*/)?offline(?:\\.html)?/?';
