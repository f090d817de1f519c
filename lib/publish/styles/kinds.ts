import { REPORT_PAGES } from '../../page/pages';
import { EMBED } from '../security/places';

/**
 * Pages of one kind are made of the same parts and share their style sheets: a reader who turns to the next section has them.
 * @param file path of a page from the site's first folder.
 * @param reports ids of the site's reports.
 */
export function kindOf(file: string, reports: readonly string[]): string {
  const [first = '', second = ''] = file.split('/');
  if (file === 'index.html') return 'overview';
  if (file.startsWith(EMBED)) return 'embed';
  if (first === 'search') return 'search';
  if (!reports.includes(first)) return 'site';
  if (second === 'index.html') return 'overview';
  return Object.keys(REPORT_PAGES).find((page) => page === second) ?? 'section';
}
