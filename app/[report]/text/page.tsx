import type { Metadata } from 'next';
import { FullText, TEXT } from '../../../components/full-text';
import { SitePage } from '../../../components/site/site-page';
import { buildFullText } from '../../../lib/page/full-text';
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
  return { title: `${title}：全文`, description: `${title}全文，每一个数字都标在原处。` };
}

export default async function TextPage({ params }: Props) {
  const report = getReport((await params).report);
  return <SitePage report={report} current="text" listen={{ scope: TEXT, title: report.loaded.report.value.title }}><FullText model={buildFullText(report)} /></SitePage>;
}
