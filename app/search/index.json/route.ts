import { buildSearchIndex } from '../../../lib/page/search-index';
import { getReports } from '../../../lib/reports';

export const dynamic = 'force-static';

/** What the site search looks through, as a file of its own: only who searches fetches it. */
export function GET(): Response {
  return Response.json(buildSearchIndex(getReports()));
}
