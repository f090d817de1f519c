import type { Metadata } from 'next';
import { Booklet } from '../../../components/booklet/booklet';
import { SitePage } from '../../../components/site/site-page';
import { buildBooklet } from '../../../lib/page/booklet';
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
  return { title: `${title}：整份打印`, robots: { index: false, follow: true } };
}

export default async function BookletPage({ params }: Props) {
  const report = getReport((await params).report);
  return <SitePage report={report}><Booklet booklet={buildBooklet(report)} downloads={[]} /></SitePage>;
}
