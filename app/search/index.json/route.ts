import { buildSearchFiles } from '../../../lib/page/search-index';
import { getReports, getSearchWords } from '../../../lib/reports';

export const dynamic = 'force-static';

/** What the search looks through but for the sentences, as a file of its own: only who reaches for the search fetches it. */
export function GET(): Response {
  return Response.json(buildSearchFiles(getReports(), getSearchWords()).index);
}
