import type { ReportFolder } from '../verify/reserved';

/** A page that every report has besides its sections. */
export interface ReportPage {
  /** Its path below the report's, with a slash at its end. */
  path: string;
  word: string;
  /** Whether the head of every page of the report leads to it. */
  inHead: boolean;
  /** Whether search engines are told of it. */
  inSitemap: boolean;
}

/** Every page of a report but its sections, in the order of the head: navigation, sitemap, reserved ids and the offline file read this list. */
export const REPORT_PAGES = {
  overview: { path: '', word: '总览', inHead: true, inSitemap: true },
  text: { path: 'text/', word: '全文', inHead: true, inSitemap: true },
  check: { path: 'check/', word: '核对清单', inHead: true, inSitemap: true },
  data: { path: 'data/', word: '数据', inHead: true, inSitemap: true },
  present: { path: 'present/', word: '汇报', inHead: true, inSitemap: true },
  booklet: { path: 'booklet/', word: '整份打印', inHead: false, inSitemap: false },
  /** What the build makes the offline file from; it is not published. */
  offline: { path: 'offline/', word: '离线版', inHead: false, inSitemap: false },
} satisfies Record<ReportFolder | 'overview', ReportPage>;

export type ReportPageId = keyof typeof REPORT_PAGES;

/** Path of a report's page from the site's first page. */
export function pathOf(report: string, page: ReportPageId): string {
  return `/${report}/${REPORT_PAGES[page].path}`;
}
