import { buildLargerDrawings } from '../../../lib/page/larger-drawings';
import { getReport, getReports } from '../../../lib/reports';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return getReports().map(({ loaded }) => ({ report: loaded.report.value.id }));
}

/** A report's drawings for larger letters, as a file of its own: only who asks for such letters on a narrow screen fetches it. */
export async function GET(_: Request, { params }: { params: Promise<{ report: string }> }): Promise<Response> {
  return Response.json(buildLargerDrawings(getReport((await params).report)));
}
