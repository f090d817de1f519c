import type { Metadata } from 'next';
import { ReportOverview } from '../components/report-overview';
import { buildOverview, plainTakeaway } from '../lib/page/overview';
import { describeSharing } from '../lib/page/sharing';
import { getNewestReport, getSite } from '../lib/reports';

export function generateMetadata(): Metadata {
  const { id, title, takeaway, year, district } = buildOverview(getNewestReport());
  const description = plainTakeaway(takeaway);
  return { title: { absolute: `${getSite().name} – ${year}年 – ${district}` }, description, ...describeSharing('/', { alt: `${title}：${description}`, folder: `/${id}/` }) };
}

export default function HomePage() {
  return <ReportOverview report={getNewestReport()} />;
}
