import type { Metadata } from 'next';
import { OverviewPage } from '../../components/overview/overview-page';
import { describeSharing } from '../../lib/page/sharing';
import { getReport, getReports } from '../../lib/reports';
import { joinSegments, viewReport } from '../../lib/view';

interface Props {
  params: Promise<{ report: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return getReports().map(({ loaded }) => ({ report: loaded.report.value.id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const report = getReport((await params).report);
  const { id, title } = report.loaded.report.value;
  const description = joinSegments(viewReport(report).takeaway);
  return { title, description, ...describeSharing(`/${id}/`, { alt: `${title}：${description}` }) };
}

export default async function ReportPage({ params }: Props) {
  return <OverviewPage report={getReport((await params).report)} />;
}
