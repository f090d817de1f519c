import Link from 'next/link';

/** The pages that every report has besides its sections, in this order. */
const PAGES = [
  { page: 'overview', word: '总览', path: '' },
  { page: 'text', word: '全文', path: 'text/' },
  { page: 'check', word: '核对清单', path: 'check/' },
  { page: 'data', word: '数据', path: 'data/' },
] as const;

/** One of a report's own pages; a section's page is none of them. */
export type ReportPage = (typeof PAGES)[number]['page'];

interface ReportNavProps {
  report: string;
  /** The report's name, where the page's own heading does not say it. */
  title?: string;
  current?: ReportPage;
}

/** From every page of a report to its others in one click. */
export function ReportNav({ report, title, current }: ReportNavProps) {
  return (
    <nav aria-label="本报告" className="flex flex-wrap items-center gap-x-6 py-4 text-small no-print">
      {title && <span className="text-muted">{title}</span>}
      <ul className="link-row in-pairs">
        {PAGES.map(({ page, word, path }) => (
          <li key={page}>
            <Link href={`/${report}/${path}`} aria-current={page === current ? 'page' : undefined} className="row-link report-nav-link" prefetch={false}>
              {word}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
