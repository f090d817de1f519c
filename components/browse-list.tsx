import Link from 'next/link';
import type { SectionLink } from '../lib/page/sections';

/** The ways into a report that need no search: its pages and its sections. */
export function BrowseList({ report, sections }: { report: { id: string; title: string }; sections: readonly SectionLink[] }) {
  const pages = [['全部数字', 'data/'], ['全文', 'text/'], ['核对清单', 'check/']] as const;
  return (
    <section className="mt-8">
      <h3 className="text-lead font-semibold">
        <Link href={`/${report.id}/`} className="inline-flex min-h-11 items-center" prefetch={false}>{report.title}</Link>
      </h3>
      <ul className="link-row">
        {pages.map(([word, path]) => (
          <li key={path}><Link href={`/${report.id}/${path}`} className="row-link" prefetch={false}>{word}</Link></li>
        ))}
      </ul>
      <ul className="sm:columns-2">
        {sections.map(({ id, ordinal, title }) => (
          <li key={id} className="keep"><Link href={`/${report.id}/${id}/`} className="flex min-h-11 items-center" prefetch={false}>{ordinal}、{title}</Link></li>
        ))}
      </ul>
    </section>
  );
}
