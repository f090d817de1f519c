import type { MetadataRoute } from 'next';
import { getReports, getSite } from '../lib/reports';

export const dynamic = 'force-static';

/** Every page. Without a configured origin the addresses are paths only. */
export default function sitemap(): MetadataRoute.Sitemap {
  const base = `${getSite().origin ?? ''}${process.env.BASE_PATH ?? ''}`;
  const pages = getReports().flatMap(({ loaded }) => {
    const { id, published } = loaded.report.value;
    const own = ['', 'text/', 'check/', 'data/', 'present/'].map((page) => `/${id}/${page}`);
    const paths = [...own, ...loaded.sections.map(({ value }) => `/${id}/${value.id}/`)];
    return paths.map((path) => ({ url: base + path, lastModified: published }));
  });
  return [{ url: `${base}/` }, { url: `${base}/reports/` }, ...pages, { url: `${base}/search/` }, { url: `${base}/about/` }, { url: `${base}/about/accessibility/` }];
}
