import { REPORT_PAGES, type ReportPageId } from './pages';

/** The parts of a report's offline edition, in this order: each stands for a page of the site, the first, which is the booklet, for the sections' pages too. */
export const OFFLINE_PARTS = [partOf('overview'), partOf('text'), partOf('check'), partOf('present')] as const;

export type OfflinePart = (typeof OFFLINE_PARTS)[number]['id'];

export const FIRST_PART: OfflinePart = 'part-overview';

/** Class of the elements that keep a chart's drawings for larger letters. */
export const LARGER_TEMPLATE = 'larger-drawing';

function partOf<Page extends ReportPageId>(page: Page): { id: `part-${Page}`; word: string; page: string } {
  const { word, path } = REPORT_PAGES[page];
  return { id: `part-${page}`, word, page: path };
}
