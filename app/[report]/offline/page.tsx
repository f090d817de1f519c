import type { Metadata } from 'next';
import { OfflineEdition } from '../../../components/offline/edition';
import { buildCheckList } from '../../../lib/page/check-list';
import { buildFullText } from '../../../lib/page/full-text';
import { buildBooklet } from '../../../lib/page/booklet';
import { buildLargerDrawings } from '../../../lib/page/larger-drawings';
import { buildPresentation } from '../../../lib/page/present';
import { getReport, getReports, getSite } from '../../../lib/reports';
import '../booklet/booklet.css';
import '../booklet/booklet-print.css';
import '../present/present.css';
import './offline.css';

interface Props {
  params: Promise<{ report: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return getReports().map(({ loaded }) => ({ report: loaded.report.value.id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title } = getReport((await params).report).loaded.report.value;
  return { title: `${title}（离线版）` };
}

/** What the offline edition is made from after the build (lib/publish/offline); the site itself does not have this page. */
export default async function OfflinePage({ params }: Props) {
  const report = getReport((await params).report);
  return <OfflineEdition booklet={buildBooklet(report)} text={buildFullText(report)} check={buildCheckList(report)} drawings={buildLargerDrawings(report)} presentation={buildPresentation(report)} site={getSite()} />;
}
