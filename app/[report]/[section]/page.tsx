import type { Metadata } from 'next';
import { SectionPage } from '../../../components/section/section-page';
import { SitePage } from '../../../components/site/site-page';
import { listDownloads } from '../../../lib/export';
import { publicAddress } from '../../../lib/page/address';
import { listSections } from '../../../lib/page/sections';
import { describeSharing } from '../../../lib/page/sharing';
import { buildPanel } from '../../../lib/panel';
import { getReport, getReports } from '../../../lib/reports';
import { joinSegments, spanOf, viewSection } from '../../../lib/view';

interface Props {
  params: Promise<{ report: string; section: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return getReports().flatMap(({ loaded }) =>
    loaded.sections.map(({ value }) => ({ report: loaded.report.value.id, section: value.id })),
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { report, section } = await params;
  const traced = getReport(report);
  const { title, takeaway } = viewSection(traced, section);
  const { district } = traced.loaded.report.value;
  const description = joinSegments(takeaway);
  return { title: `${title} – ${spanOf(traced.loaded.report.value)} – ${district.short}`, description, ...describeSharing(`/${report}/${section}/`, { alt: `${title}：${description}` }) };
}

export default async function Page({ params }: Props) {
  const { report, section } = await params;
  const traced = getReport(report);
  const panel = buildPanel(traced, section);
  const page = <SectionPage report={traced.loaded.report.value} sections={listSections(traced)} panel={panel} downloads={await listDownloads(traced, publicAddress('') ?? null)} />;
  return <SitePage report={traced} listen={{ scope: panel.id, title: panel.title, brief: true }}>{page}</SitePage>;
}
