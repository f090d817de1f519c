import type { Section } from '../data/schema';
import { buildSectionTable, type TableModel } from './table';
import { buildNotes, buildPassages, describeChart, type Notes, type SourceGroup } from './text';
import type { TracedReport } from './verify/traced';
import { headingOf, perReport, viewReport, viewSection, type ChartView, type SectionView, type Segment } from './view';

/** A chart ready for the page; what shows it asks `drawingOf` for its drawings. */
export interface ChartModel {
  view: ChartView;
  /** What the chart shows, in words; empty where the chart is words itself. */
  summary: string;
}

export interface PanelGroup {
  id: string;
  /** Heading of the subsection with its ordinal; absent for charts of the section as a whole. */
  heading?: string;
  charts: ChartModel[];
}

export interface PanelModel {
  id: string;
  ordinal?: string;
  title: string;
  heading: string;
  mark: string;
  takeaway: Segment[];
  groups: PanelGroup[];
  table: TableModel;
  passages: SourceGroup[];
  notes: Notes;
}

/**
 * Everything that one panel shows, from a verified report. The whole way of the data in one place:
 *
 *   section file ─ schema ─ load ─ verify ─┐
 *                                          ├─ view ─┬─ table ── 表
 *                        figures, derived ─┘        │
 *                                                   └─ text ─── summary, 原文, 说明
 *
 * Built once per section and process: its own page, the booklet and the frame for other sites show the same.
 * @throws where the report has no such section.
 */
export function buildPanel(report: TracedReport, sectionId: string): PanelModel {
  const panels = panelsOf(report);
  const panel = panels.get(sectionId) ?? build(report, sectionId);
  panels.set(sectionId, panel);
  return panel;
}

const panelsOf = perReport(() => new Map<string, PanelModel>());

function build(report: TracedReport, sectionId: string): PanelModel {
  const { id, ordinal, title, heading, mark, takeaway, section, charts } = viewSection(report, sectionId);
  const { values } = viewReport(report);
  return {
    id,
    ...(ordinal !== undefined && { ordinal }),
    title,
    heading,
    mark,
    takeaway,
    groups: buildGroups(section, charts),
    table: buildSectionTable(section, values),
    passages: buildPassages(report, section),
    notes: buildNotes(report, section, values),
  };
}

/** A chart outside a section, such as the year's timeline of the overview. */
export function buildChartModel(view: ChartView): ChartModel {
  return { view, summary: describeChart(view) };
}

function buildGroups({ id, subsections }: Section, charts: SectionView['charts']): PanelGroup[] {
  const chartsOf = (subsection: string | undefined) => charts.filter((chart) => chart.subsection === subsection).map(({ view }) => buildChartModel(view));
  return [
    { id, charts: chartsOf(undefined) },
    ...subsections.map((subsection) => ({
      id: subsection.id,
      heading: headingOf(subsection),
      charts: chartsOf(subsection.id),
    })),
  ].filter(({ charts }) => charts.length > 0);
}
