import type { Metadata } from 'next';
import { EmbedPage } from '../../../../components/embed/embed-page';
import { hostPath, publicAddress } from '../../../../lib/page/address';
import { buildPanel } from '../../../../lib/panel';
import { getReport, getReports } from '../../../../lib/reports';
import { spanOf, viewSection } from '../../../../lib/view';

interface Props {
  params: Promise<{ report: string; section: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return getReports().flatMap(({ loaded }) => loaded.sections.map(({ value }) => ({ report: loaded.report.value.id, section: value.id })));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { report, section } = await params;
  const traced = getReport(report);
  const { district } = traced.loaded.report.value;
  const full = `/${report}/${section}/`;
  return {
    title: `${viewSection(traced, section).title} – ${spanOf(traced.loaded.report.value)} – ${district.short}（嵌入）`,
    robots: { index: false, follow: true },
    alternates: { canonical: publicAddress(full) ?? hostPath(full) },
  };
}

export default async function Page({ params }: Props) {
  const { report, section } = await params;
  const traced = getReport(report);
  return <EmbedPage report={traced.loaded.report.value} panel={buildPanel(traced, section)} />;
}
