import type { Metadata } from 'next';
import { PresentationPage } from '../../../components/present/presentation';
import { buildPresentation } from '../../../lib/page/present';
import { getReport, getReports, getSite } from '../../../lib/reports';
import './present.css';

interface Props {
  params: Promise<{ report: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return getReports().map(({ loaded }) => ({ report: loaded.report.value.id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title } = getReport((await params).report).loaded.report.value;
  return { title: `${title}：汇报`, description: `${title}，一屏一个要点，供会议放映。` };
}

export default async function PresentPage({ params }: Props) {
  return <PresentationPage presentation={buildPresentation(getReport((await params).report))} origin={getSite().origin} />;
}
