import { buildSearchFiles } from '../../../lib/page/search-index';
import { getReports, getSearchWords } from '../../../lib/reports';

export const dynamic = 'force-static';

/** The sentences that the search looks through, as a file of their own: only who types fetches it. */
export function GET(): Response {
  return Response.json(buildSearchFiles(getReports(), getSearchWords()).sentences);
}
