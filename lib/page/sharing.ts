import { getSite } from '../reports';
import type { TracedReport } from '../verify/traced';
import { viewReport, viewSection, type Segment } from '../view';
import { publicAddress } from './address';

/** What a picture that goes along with a page's link says. */
export interface SharedPicture {
  site: string;
  report: string;
  title: string;
  sentence: Segment[];
}

/** Of pictures that go along with links, in px: what the sites that show them ask for. */
export const SHARED_IMAGE_SIZE = { width: 1200, height: 630 } as const;
/** Its name, in the folder of the page. */
const FILE = 'share.png';

/** What a report's picture says, or a section's. */
export function buildSharedPicture(report: TracedReport, section?: string): SharedPicture {
  const { title } = report.loaded.report.value;
  const { name } = getSite();
  if (section === undefined) return { site: name, report: '每个数字都能点回报告里的原句', title, sentence: viewReport(report).takeaway };
  const { heading, takeaway } = viewSection(report, section);
  return { site: name, report: title, title: heading, sentence: takeaway };
}

/**
 * What other sites show where a page is linked; title and description are the page's own. They ask for whole addresses: a
 * site that does not know its own names neither its address nor a picture.
 * @param path of the page from the site's first page.
 * @param picture what the page's picture says in words, and the folder that it is in where that is not the page's own.
 */
export function describeSharing(path?: string, picture?: { alt: string; folder?: string }) {
  const { name } = getSite();
  const url = path === undefined ? undefined : publicAddress(path);
  const address = picture && publicAddress((picture.folder ?? path ?? '/') + FILE);
  const images = address === undefined ? undefined : [{ url: address, alt: picture?.alt, ...SHARED_IMAGE_SIZE }];
  return {
    openGraph: { siteName: name, locale: 'zh_CN', type: 'website' as const, url, images },
    twitter: { card: images ? ('summary_large_image' as const) : ('summary' as const), images },
  };
}
