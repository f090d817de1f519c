import { buildDataset } from '../../lib/export';
import { buildBooklet } from '../../lib/page/booklet';
import { getSite } from '../../lib/reports';
import type { TracedReport } from '../../lib/verify/traced';
import { Booklet } from '../booklet/booklet';
import { Dataset } from '../dataset';
import { SitePage } from '../site/site-page';

/** A report's overview with what machines are told of it. */
export async function OverviewPage({ report }: { report: TracedReport }) {
  return (
    <SitePage report={report} current="overview">
      <Dataset dataset={await buildDataset(report, getSite(), process.env.BASE_PATH ?? '')} />
      <Booklet booklet={buildBooklet(report)} />
    </SitePage>
  );
}
