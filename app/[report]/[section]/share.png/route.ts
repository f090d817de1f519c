import { drawShared } from '../../../../components/shared-picture';
import { buildSharedPicture } from '../../../../lib/page/sharing';
import { getReport, getReports } from '../../../../lib/reports';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return getReports().flatMap(({ loaded }) => loaded.sections.map(({ value }) => ({ report: loaded.report.value.id, section: value.id })));
}

/** The picture of a section's link. */
export async function GET(_: Request, { params }: { params: Promise<{ report: string; section: string }> }): Promise<Response> {
  const { report, section } = await params;
  return drawShared(buildSharedPicture(getReport(report), section));
}
