import { buildChartModel, buildPanel, type ChartModel, type PanelModel } from '../panel';
import type { TracedReport } from '../verify/traced';
import { buildChartView, buildValues, fillSegments, joinSegments, unfoldPunctuation, valueOf, type Segment, type ValueView } from '../view';

/** What the reader may trust: how many numbers there are, and what came of checking them. */
export interface Audit {
  figures: number;
  tokens: number;
  consistent: number;
  gaps: number;
  unverifiable: number;
  observations: number;
}

/** Everything that a report's overview page shows. */
export interface OverviewModel {
  id: string;
  title: string;
  district: string;
  year: number;
  takeaway: Segment[];
  metadata: { label: string; value: string | null }[];
  source: { url: string; label: string };
  publisher: string;
  /** Day, as 2019-02-13. */
  published: string;
  headline: ValueView[];
  charts: ChartModel[];
  audit: Audit;
  panels: PanelModel[];
}

/** @param report a verified report. */
export function buildOverview(report: TracedReport): OverviewModel {
  const { loaded } = report;
  const data = loaded.report.value;
  const values = buildValues(report);
  return {
    id: data.id,
    title: data.title,
    district: data.district.short,
    year: data.year,
    takeaway: fillSegments(data.takeaway, values),
    metadata: data.metadata.map(({ label, value }) => ({ label, value })),
    source: { url: data.source.url, label: data.source.urlLabel },
    publisher: data.publisher,
    published: data.published,
    headline: data.headline.map((id) => valueOf(values, id)),
    charts: data.overview.charts.map((chart) => buildChartModel(buildChartView(chart, values))),
    audit: buildAudit(report),
    panels: loaded.sections.map(({ value }) => buildPanel(report, value.id)),
  };
}

/** A section by name, for lists of links. */
export interface SectionLink {
  id: string;
  ordinal: string;
  title: string;
}

/** The sections of a report in its order. */
export function listSections({ loaded }: TracedReport): SectionLink[] {
  return loaded.sections.map(({ value: { id, ordinal, title } }) => ({ id, ordinal, title: unfoldPunctuation(title) }));
}

/** A takeaway as plain text, for titles and descriptions. */
export function plainTakeaway(takeaway: readonly Segment[]): string {
  return joinSegments(takeaway);
}

export function buildAudit({ figures, accounts, verdicts, loaded }: TracedReport): Audit {
  const count = (outcome: string) => verdicts.filter((verdict) => verdict.outcome === outcome).length;
  return {
    figures: figures.size,
    tokens: accounts.length,
    consistent: count('consistent'),
    gaps: count('gap'),
    unverifiable: count('unverifiable'),
    observations: loaded.sections.reduce((total, { value }) => total + value.observations.length, 0),
  };
}
