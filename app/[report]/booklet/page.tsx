import type { Metadata } from 'next';
import { Booklet } from '../../../components/booklet/booklet';
import { PrintButton } from '../../../components/booklet/print-button';
import { SitePage } from '../../../components/site/site-page';
import { hostPath } from '../../../lib/page/address';
import { buildBooklet } from '../../../lib/page/booklet';
import { pathOf } from '../../../lib/page/pages';
import { getReport, getReports } from '../../../lib/reports';
import './booklet.css';
import './booklet-print.css';

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
  const { report: id } = await params;
  const report = getReport(id);
  return (
    <SitePage report={report} current="booklet">
      <Booklet booklet={buildBooklet(report)}>
        <div className="booklet-about no-print">
          <p>整份报告的图表、数字、原文和说明都在这一页上，供打印和存成PDF；平时查看请用<a href={hostPath(pathOf(id, 'overview'))} className="whole">总览</a>。</p>
          <PrintButton />
          <p className="text-small text-muted">或按 Ctrl+P，用手机时在浏览器的菜单里选“打印”；纸张选A4。</p>
        </div>
      </Booklet>
    </SitePage>
  );
}
