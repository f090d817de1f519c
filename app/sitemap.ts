import type { MetadataRoute } from 'next';
import { REPORT_PAGES } from '../lib/page/pages';
import { getReports, getSite } from '../lib/reports';

export const dynamic = 'force-static';

/** Every page. Without a configured origin the addresses are paths only. */
export default function sitemap(): MetadataRoute.Sitemap {
  const base = `${getSite().origin ?? ''}${process.env.BASE_PATH ?? ''}`;
  const pages = getReports().flatMap(({ loaded }) => {
    const { id, published } = loaded.report.value;
    const own = Object.values(REPORT_PAGES).filter(({ inSitemap }) => inSitemap).map(({ path }) => `/${id}/${path}`);
    const paths = [...own, ...loaded.sections.map(({ value }) => `/${id}/${value.id}/`)];
    return paths.map((path) => ({ url: base + path, lastModified: published }));
  });
  return [{ url: `${base}/` }, { url: `${base}/reports/` }, ...pages, { url: `${base}/search/` }, { url: `${base}/about/` }, { url: `${base}/about/accessibility/` }];
}
