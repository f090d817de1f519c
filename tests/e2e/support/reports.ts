import type { Section } from '../../../data/schema';
import { getHomeReport, getReports } from '../../../lib/reports';
import { buildNotes, buildPassages, describeChart, type Notes, type SourceGroup } from '../../../lib/text';
import { buildSectionTable, type TableModel } from '../../../lib/table';
import type { TracedReport } from '../../../lib/verify/traced';
import { buildChartView, buildValues, fillSegments, isDrawn, type ChartView, type DrawnView, type Segment, type Values } from '../../../lib/view';

/** A section as the data hold it: what its page must say. */
export interface Expected {
  report: TracedReport;
  section: Section;
  route: string;
  values: Values;
  takeaway: Segment[];
  charts: { view: ChartView; summary: string }[];
  table: TableModel;
  passages: SourceGroup[];
  notes: Notes;
}

/** Every section of every report. */
export const sections: Expected[] = getReports().flatMap(expectReport);

/** The report that the first page shows. */
export const newest: TracedReport = getHomeReport();

/** The sections that the first page shows. */
export const newestSections: Expected[] = sections.filter(({ report }) => report === newest);

/** Charts of the overview that belong to no section. */
export const overviewCharts: ChartView[] = newest.loaded.report.value.overview.charts.map((chart) => buildChartView(chart, buildValues(newest)));

/** A chart and the page of the section that shows it. */
export interface ShownChart<View extends ChartView = ChartView> {
  route: string;
  section: string;
  view: View;
}

/** The first chart of every kind that the sections of the home page's report have. */
export const oneOfEachKind: ShownChart[] = firstOfEach(newestSections.flatMap(({ route, section, charts }) => charts.map(({ view }) => ({ route, section: section.id, view }))));

/** Those of them that are drawn, and so can turn live. */
export const oneOfEachDrawn = oneOfEachKind.filter((chart): chart is ShownChart<DrawnView> => isDrawn(chart.view));

/** The page of that report that holds all its charts. */
export const booklet = `./${newest.loaded.report.value.id}/booklet/`;

/** Every drawn chart of the booklet. */
export const drawnInBooklet: DrawnView[] = [...newestSections.flatMap(({ charts }) => charts.map(({ view }) => view)), ...overviewCharts].filter(isDrawn);

function firstOfEach(charts: readonly ShownChart[]): ShownChart[] {
  return charts.filter(({ view }, index) => charts.findIndex((other) => other.view.kind === view.kind) === index);
}

function expectReport(report: TracedReport): Expected[] {
  const values = buildValues(report);
  return report.loaded.sections.map(({ value: section }) => {
    const views = section.panel.charts.map((chart) => buildChartView(chart, values));
    return {
      report,
      section,
      route: `./${report.loaded.report.value.id}/${section.id}/`,
      values,
      takeaway: fillSegments(section.takeaway, values),
      charts: views.map((view) => ({ view, summary: describeChart(view) })),
      table: buildSectionTable(section, values),
      passages: buildPassages(report, section),
      notes: buildNotes(report, section, values),
    };
  });
}
