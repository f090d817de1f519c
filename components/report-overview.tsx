import { buildDataset, listDownloads } from '../lib/export';
import { buildOverview } from '../lib/page/overview';
import { getSite } from '../lib/reports';
import type { TracedReport } from '../lib/verify/traced';
import { Dataset } from './dataset';
import { Overview } from './overview';

/** A report's overview with what machines are told of it. */
export async function ReportOverview({ report }: { report: TracedReport }) {
  return (
    <>
      <Dataset dataset={await buildDataset(report, getSite(), process.env.BASE_PATH ?? '')} />
      <Overview overview={buildOverview(report)} downloads={await listDownloads(report)} />
    </>
  );
}
