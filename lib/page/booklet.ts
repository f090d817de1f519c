import { buildChartModel, buildPanel, type ChartModel, type PanelModel } from '../panel';
import type { TracedReport } from '../verify/traced';
import { spanOf, titleBlockOf, valueOf, viewReport, type Segment, type ValueView } from '../view';
import { buildAudit, type Audit } from './audit';

/** The whole report in one document, for paper and for the offline file. */
export interface BookletModel {
  id: string;
  title: string;
  district: string;
  /** What the report is of: 2018年. */
  span: string;
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
export function buildBooklet(report: TracedReport): BookletModel {
  const { loaded } = report;
  const data = loaded.report.value;
  const { values, takeaway, charts } = viewReport(report);
  return {
    id: data.id,
    title: data.title,
    district: data.district.short,
    span: spanOf(data),
    takeaway,
    metadata: titleBlockOf(data),
    source: { url: data.source.url, label: data.source.urlLabel },
    publisher: data.publisher,
    published: data.published,
    headline: data.headline.map((id) => valueOf(values, id)),
    charts: charts.map(buildChartModel),
    audit: buildAudit(report),
    panels: loaded.sections.map(({ value }) => buildPanel(report, value.id)),
  };
}
