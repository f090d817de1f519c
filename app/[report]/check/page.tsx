import type { Metadata } from 'next';
import { CheckList } from '../../../components/check-list';
import { SitePage } from '../../../components/site/site-page';
import { buildCheckList } from '../../../lib/page/check-list';
import { getReport, getReports } from '../../../lib/reports';

interface Props {
  params: Promise<{ report: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return getReports().map(({ loaded }) => ({ report: loaded.report.value.id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title } = getReport((await params).report).loaded.report.value;
  return { title: `${title}：核对清单`, description: `${title}里每一个数字的原句、每一项勾稽和每一条阅读提示。` };
}

export default async function CheckPage({ params }: Props) {
  const report = getReport((await params).report);
  return <SitePage report={report} current="check"><CheckList model={buildCheckList(report)} /></SitePage>;
}
