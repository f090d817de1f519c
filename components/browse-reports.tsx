import Link from 'next/link';
import { pathOf, REPORT_PAGES, type ReportPageId } from '../lib/page/pages';
import { listSections } from '../lib/page/sections';
import { getHomeReport, getReports } from '../lib/reports';
import { Heading, type Level } from './heading';
import { TitleWords } from './title-words';

const PAGES = (Object.keys(REPORT_PAGES) as ReportPageId[]).filter((page) => REPORT_PAGES[page].inHead && page !== 'overview');

/** The ways into the site that need no search: the pages and sections of the home report, and the list of all reports. */
export function BrowseReports({ level }: { level: Level }) {
  const report = getHomeReport();
  const { id, title } = report.loaded.report.value;
  const count = getReports().length;
  return (
    <>
      <Heading level={level} className="mt-8 text-lead font-semibold">
        <Link href={pathOf(id, 'overview')} className="inline-flex min-h-11 items-center" prefetch={false}><TitleWords text={title} /></Link>
      </Heading>
      <ul className="link-row">
        {PAGES.map((page) => <li key={page}><Link href={pathOf(id, page)} className="row-link" prefetch={false}>{REPORT_PAGES[page].word}</Link></li>)}
      </ul>
      <ul className="sm:columns-2">
        {listSections(report).map(({ id: section, ordinal, title: words }) => (
          <li key={section} className="keep"><Link href={`/${id}/${section}/`} className="flex min-h-11 items-center py-1 leading-snug" prefetch={false}>{ordinal}、{words}</Link></li>
        ))}
      </ul>
      <p className="mt-8"><Link href="/reports/" className="inline-flex min-h-11 items-center" prefetch={false}>全部报告{count > 1 && `（${count}份）`}</Link></p>
    </>
  );
}
