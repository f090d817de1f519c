import type { Metadata } from 'next';
import { ReportOverview } from '../components/report-overview';
import { buildOverview, plainTakeaway } from '../lib/page/overview';
import { getNewestReport, getSite } from '../lib/reports';

export function generateMetadata(): Metadata {
  const { takeaway, year, district } = buildOverview(getNewestReport());
  return { title: { absolute: `${getSite().name} – ${year}年 – ${district}` }, description: plainTakeaway(takeaway) };
}

export default function HomePage() {
  return <ReportOverview report={getNewestReport()} />;
}
