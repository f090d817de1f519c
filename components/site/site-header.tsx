import { hostPath } from '../../lib/page/address';
import { pathOf, REPORT_PAGES, type ReportPageId } from '../../lib/page/pages';
import { ModeControls } from './mode-controls';
import { SearchBox } from './search-box';

/** What the head can mark as the page that is shown: a report's own page, or the search. */
export type CurrentPage = ReportPageId | 'search';

interface SiteHeaderProps {
  name: string;
  /** The report that the links lead to. */
  report: string;
  /** Whether that report is the site's home page. */
  isHome: boolean;
  current?: CurrentPage;
}

/** The same head on every page: the site's name, the pages of a report, the ways to see the site. */
export function SiteHeader({ name, report, isHome, current }: SiteHeaderProps) {
  const pages = Object.entries(REPORT_PAGES) as [ReportPageId, (typeof REPORT_PAGES)[ReportPageId]][];
  const links: [CurrentPage, string, string][] = [
    ...pages.filter(([, { inHead }]) => inHead).map(([id, { word }]): [CurrentPage, string, string] => [id, word, id === 'overview' && isHome ? '/' : pathOf(report, id)]),
    ['search', '搜索', '/search/'],
  ];
  return (
    <header className="site-head no-print">
      <div className="site-bar wrap">
        <a href={hostPath('/')} className="site-brand">{name}</a>
        <nav aria-label="全站" className="site-nav">
          {links.map(([id, word, href]) => (
            <a key={id} href={hostPath(href)} aria-current={id === current ? 'page' : undefined} className={`site-nav-link${id === 'search' && current !== 'search' ? ' site-nav-search' : ''}`}>{word}</a>
          ))}
        </nav>
        {/* The search's own page has a field of its own. */}
        {current !== 'search' && <SearchBox />}
        <ModeControls />
      </div>
    </header>
  );
}
