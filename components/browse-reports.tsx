import { hostPath } from '../lib/page/address';
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
        <a href={hostPath(pathOf(id, 'overview'))} className="inline-flex min-h-11 items-center"><TitleWords text={title} /></a>
      </Heading>
      <ul className="link-row">
        {PAGES.map((page) => <li key={page}><a href={hostPath(pathOf(id, page))} className="row-link">{REPORT_PAGES[page].word}</a></li>)}
      </ul>
      <ul className="sm:columns-2">
        {listSections(report).map(({ id: section, heading }) => (
          <li key={section} className="keep"><a href={hostPath(`/${id}/${section}/`)} className="flex min-h-11 items-center py-1 leading-snug">{heading}</a></li>
        ))}
      </ul>
      <p className="mt-8"><a href={hostPath('/reports/')} className="inline-flex min-h-11 items-center">全部报告{count > 1 && `（${count}份）`}</a></p>
    </>
  );
}
