import { getSite } from '../reports';
import { publicAddress } from './address';

/** A picture made at build that goes along with a page's link. */
export interface SharedImage {
  /** From the site's first page. */
  path: string;
  alt: string;
}

/** Of pictures that go along with links, in px: what the sites that show them ask for. */
export const SHARED_IMAGE_SIZE = { width: 1200, height: 630 } as const;

/**
 * What other sites show where a page is linked; title and description are the page's own. They ask for whole addresses: a
 * site that does not know its own names neither its address nor a picture.
 */
export function describeSharing(path?: string, image?: SharedImage) {
  const { name } = getSite();
  const url = path === undefined ? undefined : publicAddress(path);
  const picture = image && publicAddress(image.path);
  const images = picture === undefined ? undefined : [{ url: picture, alt: image?.alt, ...SHARED_IMAGE_SIZE }];
  return {
    openGraph: { siteName: name, locale: 'zh_CN', type: 'website' as const, url, images },
    twitter: { card: images ? ('summary_large_image' as const) : ('summary' as const) },
  };
}
