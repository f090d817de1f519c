import { drawShared } from '../../../components/shared-picture';
import { buildSharedPicture } from '../../../lib/page/sharing';
import { getReport, getReports } from '../../../lib/reports';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return getReports().map(({ loaded }) => ({ report: loaded.report.value.id }));
}

/** The picture of a report's link. */
export async function GET(_: Request, { params }: { params: Promise<{ report: string }> }): Promise<Response> {
  return drawShared(buildSharedPicture(getReport((await params).report)));
}
