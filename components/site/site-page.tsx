import type { ReactNode } from 'react';
import { getHomeReport, getSite } from '../../lib/reports';
import type { TracedReport } from '../../lib/verify/traced';
import { ElderBar, type Listen } from '../elder/elder-bar';
import { SiteFooter } from './site-footer';
import { SiteHeader, type CurrentPage } from './site-header';

interface SitePageProps {
  /** The report that the page is of; the home page's where it is of none. */
  report?: TracedReport;
  current?: CurrentPage;
  /** What 听 reads on a page that can be heard; such a page has contents of its own. */
  listen?: Listen;
  children: ReactNode;
}

/** A page between the site's head and foot. Slides and frames on other sites do without. */
export function SitePage({ report = getHomeReport(), current, listen, children }: SitePageProps) {
  const site = getSite();
  const { value } = report.loaded.report;
  return (
    <>
      <SiteHeader name={site.name} report={value.id} isHome={report === getHomeReport()} current={current} />
      {children}
      <SiteFooter site={site} report={value} />
      <ElderBar report={value.id} listen={listen} />
    </>
  );
}
