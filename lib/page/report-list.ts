import type { TracedReport } from '../verify/traced';
import { formatDay, spanOf } from '../view';

/** A report in a list of reports. */
export interface ListedReport {
  id: string;
  title: string;
  /** What the report is of: 2018年. */
  span: string;
  publisher: string;
  /** The day, written out. */
  published: string;
}

/** The reports of one district, by its full name, newest first. */
export interface DistrictReports {
  district: string;
  reports: ListedReport[];
}

/**
 * All reports by district: the home page's district first, then the others in the order of their names.
 * @param reports newest first.
 * @param home the report that is the home page.
 */
export function listReports(reports: readonly TracedReport[], home: TracedReport): DistrictReports[] {
  const first = districtOf(home);
  const districts = [...new Set(reports.map(districtOf))];
  return districts
    .map((district) => ({ district, reports: reports.filter((report) => districtOf(report) === district).map(listed) }))
    .sort((a, b) => Number(b.district === first) - Number(a.district === first) || a.district.localeCompare(b.district, 'zh-Hans-CN'));
}

function districtOf({ loaded }: TracedReport): string {
  return loaded.report.value.district.name;
}

function listed({ loaded }: TracedReport): ListedReport {
  const { id, title, publisher, published } = loaded.report.value;
  return { id, title, span: spanOf(loaded.report.value), publisher, published: formatDay(published) };
}
