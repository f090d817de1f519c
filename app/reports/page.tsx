import type { Metadata } from 'next';
import { SitePage } from '../../components/site/site-page';
import { hostPath } from '../../lib/page/address';
import { pathOf } from '../../lib/page/pages';
import { listReports } from '../../lib/page/report-list';
import { getHomeReport, getReports } from '../../lib/reports';

export const metadata: Metadata = { title: '全部报告', description: '本站的全部法治政府建设年度报告，按地区、部门和年份排列。' };

/** The list of everything on this site: the only page that grows with the number of reports. */
export default function ReportsPage() {
  return (
    <SitePage><main id="main" tabIndex={-1} className="wrap page">
      <h1 className="text-display font-semibold">全部报告</h1>
      {listReports(getReports(), getHomeReport()).map(({ district, reports }) => (
        <section key={district} aria-labelledby={`district-${district}`} className="mt-10">
          <h2 id={`district-${district}`} className="border-b-2 border-accent pb-2 text-title font-semibold">{district}</h2>
          <ul>
            {reports.map(({ id, title, span, publisher, published }) => (
              <li key={id} className="gap-x-8 border-b border-line py-3 sm:flex">
                <p className="whole flex min-h-11 min-w-[5em] items-center text-lead font-semibold">{span}</p>
                <div>
                  <a href={hostPath(pathOf(id, 'overview'))} className="inline-flex min-h-11 items-center text-lead">{title}</a>
                  <p className="text-small text-muted">{publisher}，{published}发布</p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main></SitePage>
  );
}
