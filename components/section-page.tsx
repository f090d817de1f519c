import Link from 'next/link';
import type { Download } from '../lib/export';
import type { SectionLink } from '../lib/page/sections';
import type { PanelModel } from '../lib/panel';
import { creditOf, type Credited } from '../lib/view';
import { Panel } from './panel';
import { PrintSource } from './print-source';
import { ReportSource } from './report-source';

interface SectionPageProps {
  report: { id: string } & Credited;
  sections: readonly SectionLink[];
  panel: PanelModel;
  downloads: readonly Download[];
}

/** One section on a page of its own, with the way to the sections before and after it. */
export function SectionPage({ report, sections, panel, downloads }: SectionPageProps) {
  const index = sections.findIndex(({ id }) => id === panel.id);
  const before = sections[index - 1];
  const after = sections[index + 1];
  return (
    <main id="main" tabIndex={-1} className="wrap page">
      <ReportSource report={report}><Panel panel={panel} report={report.id} level={1} downloads={downloads} /></ReportSource>
      <PrintSource credit={creditOf(report)} path={`/${report.id}/${panel.id}/`} />
      <nav aria-label="上一节和下一节" className="grid gap-4 sm:grid-cols-2 no-print">
        {before ? <Turn label="上一节" to={before} report={report.id} /> : <span />}
        {after && <Turn label="下一节" to={after} report={report.id} />}
      </nav>
    </main>
  );
}

function Turn({ label, to: { id, ordinal, title }, report }: { label: string; to: SectionLink; report: string }) {
  return (
    <Link href={`/${report}/${id}/`} className="block border border-edge p-4 no-underline hover:underline" prefetch={false}>
      <span className="block text-small text-muted">{label}</span>
      {ordinal}、{title}
    </Link>
  );
}
