import type { Section } from '../../data/schema';
import type { TracedReport } from '../verify/traced';
import { buildChartView, type ChartView } from './chart';
import { comparable } from './comparable';
import { fillSegments, type Segment } from './fill';
import { buildFigureLinks, type FigureLinks } from './links';
import { headingOf, marksOf } from './heading';
import { perReport } from './per-report';
import { unfoldPunctuation } from './punctuation';
import { buildValues, type Values } from './value';

/** A section with every reference resolved. */
export interface SectionView {
  id: string;
  /** Absent where the report does not number it. */
  ordinal?: string;
  title: string;
  /** Ordinal and title in one line. */
  heading: string;
  /** What stands for it where there is room for a character or two. */
  mark: string;
  /** The heading that gathers it with others. */
  under?: string;
  takeaway: Segment[];
  /** In the order of the panel; `subsection` is absent for charts of the section as a whole. */
  charts: { view: ChartView; subsection?: string }[];
  section: Section;
}

/** One report with every reference resolved: the only place where values, links and charts are made. */
export interface ReportView {
  values: Values;
  links: ReadonlyMap<string, FigureLinks>;
  takeaway: Segment[];
  sections: readonly SectionView[];
  /** Charts of the report as a whole. */
  charts: readonly ChartView[];
}

/** The view of a verified report, built once per process: the same report gives the identical view, so that drawings can be kept by it. */
export const viewReport = perReport(build);

/** The view of one section. @throws where the report has no such section. */
export function viewSection(report: TracedReport, id: string): SectionView {
  const section = viewReport(report).sections.find((each) => each.id === id);
  if (!section) throw new Error(`Report ${report.loaded.report.value.id} has no section ${id}`);
  return section;
}

function build(report: TracedReport): ReportView {
  const { loaded } = report;
  const { takeaway, overview } = loaded.report.value;
  const values = buildValues(report);
  const marks = marksOf(loaded.sections.map(({ value }) => value));
  return {
    values,
    links: buildFigureLinks(report),
    takeaway: fillSegments(takeaway, values),
    sections: loaded.sections.map(({ value }, index) => buildSection(value, marks[index] ?? '', values)),
    charts: overview.charts.map((chart) => buildChartView(chart, values)),
  };
}

function buildSection(section: Section, mark: string, values: Values): SectionView {
  const { id, ordinal, title, under, takeaway, panel, observations } = section;
  return {
    id,
    ...(ordinal !== undefined && { ordinal: unfoldPunctuation(ordinal) }),
    title: unfoldPunctuation(title),
    heading: headingOf(section),
    mark,
    ...(under && { under: headingOf(under) }),
    takeaway: fillSegments(takeaway, values),
    charts: panel.charts.map((chart) => ({ view: buildChartView(comparable(chart, observations), values), subsection: chart.subsection })),
    section,
  };
}
