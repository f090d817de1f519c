import type { Metadata } from 'next';
import Link from 'next/link';
import { SitePage } from '../../components/site/site-page';
import { getReports } from '../../lib/reports';

export const metadata: Metadata = { title: '全部报告' };

/** The list of everything on this site: the only page that grows with the number of reports. */
export default function ReportsPage() {
  return (
    <SitePage><main id="main" tabIndex={-1} className="wrap page">
      <h1 className="text-display font-semibold">全部报告</h1>
      <ul className="mt-8 border-t border-line">
        {getReports().map(({ loaded }) => {
          const { id, title, publisher, published } = loaded.report.value;
          return (
            <li key={id} className="border-b border-line py-3">
              <Link href={`/${id}/`} className="inline-flex min-h-11 items-center text-lead" prefetch={false}>{title}</Link>
              <p className="text-small text-muted">{publisher}，{published}发布</p>
            </li>
          );
        })}
      </ul>
    </main></SitePage>
  );
}
