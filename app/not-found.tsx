import type { Metadata } from 'next';
import Link from 'next/link';
import { StaticPart } from '../components/static-part';
import { SitePage } from '../components/site/site-page';
import { listSections, type SectionLink } from '../lib/page/sections';
import { getHomeReport } from '../lib/reports';

export const metadata: Metadata = { title: '没有找到这一页' };

export default function NotFound() {
  const newest = getHomeReport();
  return (
    <SitePage><main id="main" tabIndex={-1} className="wrap page">
      <h1 className="text-display font-semibold">没有找到这一页</h1>
      <p className="mt-6">地址可能写错了，或者这一页已经移走。数字都还在，可以从这里找：</p>
      <StaticPart staticPart="not-found-links">
        <ReportLinks report={newest.loaded.report.value} sections={listSections(newest)} />
        <p className="mt-8"><Link href="/reports/" className="inline-flex min-h-11 items-center" prefetch={false}>全部报告</Link></p>
      </StaticPart>
    </main></SitePage>
  );
}

function ReportLinks({ report, sections }: { report: { id: string; title: string }; sections: readonly SectionLink[] }) {
  return (
    <section className="mt-8">
      <h2 className="text-lead font-semibold">
        <Link href={`/${report.id}/`} className="inline-flex min-h-11 items-center" prefetch={false}>{report.title}</Link>
      </h2>
      <ul>
        {sections.map(({ id, ordinal, title }) => (
          <li key={id}>
            <Link href={`/${report.id}/${id}/`} className="flex min-h-11 items-center" prefetch={false}>{ordinal}、{title}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
