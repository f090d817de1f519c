import type { HTMLElement } from 'node-html-parser';
import { FIRST_PART, OFFLINE_PARTS } from '../../page/offline';
import { REPORT_PAGES } from '../../page/pages';
import type { PartIds } from './ids';

interface LinkOptions {
  report: string;
  basePath: string;
  /** The site's public origin, or null: then a link to what is not in the file becomes plain words. */
  origin: string | null;
}

/**
 * Turns a part's links to the report's pages into links within the document, and those to other pages of the site into
 * public addresses.
 * @throws where a link leads to a place that is not in the document.
 */
export function rewriteLinks(part: HTMLElement, ids: PartIds, options: LinkOptions): void {
  for (const link of part.querySelectorAll('a[href]')) {
    const href = (link.getAttribute('href') ?? '').replaceAll('&amp;', '&');
    if (/^[a-z]+:/i.test(href)) continue;
    const inside = placeOf(href, part.id, options);
    if (!inside) leadOutside(link, href, options);
    else link.setAttribute('href', `#${anchorOf(inside, ids, href)}`);
  }
}

interface Place {
  part: string;
  anchor?: string;
  /** The section whose own page is meant. */
  section?: string;
}

/** @returns undefined for what is not in the file. */
function placeOf(href: string, part: string, { report, basePath }: LinkOptions): Place | undefined {
  if (href.startsWith('#')) return { part, anchor: href.slice(1) };
  // Slides name pages as seen from the presentation's.
  const path = href.startsWith('../') ? href.slice('../'.length) : stripStart(href, `${basePath}/${report}/`);
  if (path === undefined) return undefined;
  const [page = '', anchor] = path.split('#');
  const own = OFFLINE_PARTS.find((each) => each.page === (page === REPORT_PAGES.booklet.path ? REPORT_PAGES.overview.path : page));
  if (own) return { part: own.id, anchor };
  const [, section] = /^([^/.]+)\/$/.exec(page) ?? [];
  return section === undefined ? undefined : { part: FIRST_PART, anchor, section };
}

/** The id that a place has in the document. What the edition itself links, names other parts' places as they are there. */
function anchorOf({ part, anchor, section }: Place, ids: PartIds, href: string): string {
  const place = decodeURIComponent(anchor || section || '');
  if (place === '') return part;
  const elsewhere = () => (ids.has(place) || [...ids.values()].some((own) => own.get(place) === place) ? place : undefined);
  const id = ids.get(part)?.get(place) ?? elsewhere();
  if (id === undefined) throw new Error(`The offline edition has no place for the link ${href} of ${part}.`);
  return id;
}

function leadOutside(link: HTMLElement, href: string, { basePath, report, origin }: LinkOptions): void {
  if (origin !== null) {
    const path = href.startsWith('../') ? `${basePath}/${report}/${href.slice('../'.length)}` : href;
    link.setAttribute('href', origin + path);
    link.setAttribute('rel', 'noopener');
    return;
  }
  for (const name of ['href', 'rel', 'target']) link.removeAttribute(name);
  link.rawTagName = 'span';
}

function stripStart(text: string, start: string): string | undefined {
  return text.startsWith(start) ? text.slice(start.length) : undefined;
}
