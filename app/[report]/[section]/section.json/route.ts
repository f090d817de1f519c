import { buildSectionFile } from '../../../../lib/page/section-file';
import { getReport, getReports } from '../../../../lib/reports';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return getReports().flatMap(({ loaded }) => loaded.sections.map(({ value }) => ({ report: loaded.report.value.id, section: value.id })));
}

/** What scripts need of a section, fetched when a reader reaches for a chart, a picture or a copy. */
export async function GET(_: Request, { params }: { params: Promise<{ report: string; section: string }> }): Promise<Response> {
  const { report, section } = await params;
  return Response.json(buildSectionFile(getReport(report), section));
}
