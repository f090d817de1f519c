import { buildDataset } from '../../lib/export';
import { hostPath } from '../../lib/page/address';
import { buildOverview } from '../../lib/page/overview';
import { getSite } from '../../lib/reports';
import type { TracedReport } from '../../lib/verify/traced';
import { Dataset } from '../dataset';
import { SitePage } from '../site/site-page';
import { Overview } from './overview';

/** A report's overview with what machines are told of it. */
export async function OverviewPage({ report }: { report: TracedReport }) {
  return (
    <SitePage report={report} current="overview" listen={{ scope: 'main', title: report.loaded.report.value.title, brief: true }}>
      <Dataset dataset={await buildDataset(report, getSite(), hostPath(''))} />
      <Overview overview={buildOverview(report)} />
    </SitePage>
  );
}
