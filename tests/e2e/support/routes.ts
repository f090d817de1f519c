import { readFileSync } from 'node:fs';
import { SITE_FOLDER } from '../../../lib/commands/steps/build';
import { pathOf } from '../../../lib/page/pages';
import { readBasePath } from '../../../lib/publish/base-path';
import { getReports } from '../../../lib/reports';

/** Addresses of all pages relative to the site's first: `./`, `./about/`. As the built site announces them, and no other. */
export const routes: string[] = readSitemap();

/** Pages with the site's head and foot; a presentation fills its screen, and has controls of its own. */
export const framedRoutes: string[] = routes.filter((route) => !route.endsWith('/present/'));

/** An address that no page has. */
export const missingRoute = './no-such-page/';

/** The first page, which shows the newest report. */
export const home = './';

/** The whole report in one document, for paper: no sitemap names it. */
export const bookletRoutes: string[] = getReports().map(({ loaded }) => `.${pathOf(loaded.report.value.id, 'booklet')}`);

/** The page of every section of every report. */
export const sectionRoutes: string[] = getReports().flatMap(({ loaded }) =>
  loaded.sections.map(({ value }) => `./${loaded.report.value.id}/${value.id}/`),
);

function readSitemap(): string[] {
  const sitemap = readFileSync(`${SITE_FOLDER}/sitemap.xml`, 'utf8');
  const base = `${readBasePath()}/`;
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => {
    const path = address.replace(/^https?:\/\/[^/]+/, '');
    if (!path.startsWith(base)) throw new Error(`${address} in sitemap.xml is not below ${base}`);
    return `./${path.slice(base.length)}`;
  });
}
