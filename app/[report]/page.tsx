import type { Metadata } from 'next';
import { ReportOverview } from '../../components/report-overview';
import { buildOverview, plainTakeaway } from '../../lib/page/overview';
import { describeSharing } from '../../lib/page/sharing';
import { getReport, getReports } from '../../lib/reports';

interface Props {
  params: Promise<{ report: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return getReports().map(({ loaded }) => ({ report: loaded.report.value.id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, title, takeaway } = buildOverview(getReport((await params).report));
  const description = plainTakeaway(takeaway);
  return { title, description, ...describeSharing(`/${id}/`, { alt: `${title}：${description}` }) };
}

export default async function ReportPage({ params }: Props) {
  return <ReportOverview report={getReport((await params).report)} />;
}
