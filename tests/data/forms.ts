import { readReports } from '../../lib/load';
import { verifyData } from '../../lib/verify';

/** Reports in other forms than the site's own: run-in headings, no ordinals, a heading over the sections, one paragraph, traditional characters. */
export const FORMS = 'tests/fixtures/reports/forms';

export const forms = verifyData(readReports(FORMS));
