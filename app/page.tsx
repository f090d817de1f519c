import type { Metadata } from 'next';
import { OverviewPage } from '../components/overview/overview-page';
import { describeSharing } from '../lib/page/sharing';
import { getHomeReport, getSite } from '../lib/reports';
import { joinSegments, spanOf, viewReport } from '../lib/view';

export function generateMetadata(): Metadata {
  const report = getHomeReport();
  const { id, title, district } = report.loaded.report.value;
  const description = joinSegments(viewReport(report).takeaway);
  return { title: { absolute: `${getSite().name} – ${spanOf(report.loaded.report.value)} – ${district.short}` }, description, ...describeSharing('/', { alt: `${title}：${description}`, folder: `/${id}/` }) };
}

export default function HomePage() {
  return <OverviewPage report={getHomeReport()} />;
}
