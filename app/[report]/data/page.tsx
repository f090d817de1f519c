import type { Metadata } from 'next';
import { DataPage } from '../../../components/data-page';
import { SitePage } from '../../../components/site/site-page';
import { buildBookletFile } from '../../../lib/booklet-file';
import { listDownloads } from '../../../lib/export';
import { publicAddress } from '../../../lib/page/address';
import { buildDataPage } from '../../../lib/page/data-page';
import { pathOf } from '../../../lib/page/pages';
import { getReport, getReports, getSite } from '../../../lib/reports';
import { buildSlidesFile } from '../../../lib/slides-file';

interface Props {
  params: Promise<{ report: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return getReports().map(({ loaded }) => ({ report: loaded.report.value.id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title } = getReport((await params).report).loaded.report.value;
  return { title: `${title}：数据`, description: `${title}里的全部统计数字：可以查找、筛选、排序，附口径、含义和引用方法。` };
}

export default async function ReportDataPage({ params }: Props) {
  const { report } = await params;
  const publicBase = publicAddress('') ?? null;
  const traced = getReport(report);
  const made = [await buildSlidesFile(traced, publicBase), await buildBookletFile(traced, publicBase)];
  const downloads = [...(await listDownloads(traced, publicBase)), ...made.flatMap((file) => file?.download ?? [])];
  const model = buildDataPage(traced, getSite(), publicBase && publicBase + pathOf(report, 'data'));
  return <SitePage report={traced} current="data"><DataPage model={model} downloads={downloads} /></SitePage>;
}
