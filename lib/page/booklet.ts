import { buildChartModel, buildPanel, type ChartModel, type PanelGroup, type PanelModel } from '../panel';
import { listUnsaid, type Notes } from '../text';
import type { TracedReport } from '../verify/traced';
import { leadOf, spanOf, titleBlockOf, valueOf, viewReport, viewSection, type Segment, type ValueView } from '../view';
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
  sections: BookletSectionModel[];
  /** Notes that hold for several sections, each once. */
  notes: Notes;
}

export interface BookletSectionModel {
  panel: PanelModel;
  /** The chart that its opening shows; absent where several lists stand for it together. */
  lead?: ChartModel;
  /** Its further charts. */
  groups: PanelGroup[];
  /** What only this section needs to be read with. */
  notes: Notes;
}

/** @param report a verified report. */
export function buildBooklet(report: TracedReport): BookletModel {
  const { loaded } = report;
  const data = loaded.report.value;
  const { values, takeaway, charts } = viewReport(report);
  const sections = loaded.sections.map(({ value }) => buildSection(report, value.id));
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
    sections,
    notes: { ...NO_NOTES, qualifiers: joinQualifiers(sections.map(({ panel }) => panel.notes)), unsaid: listUnsaid(report, values) },
  };
}

const NO_NOTES: Notes = { qualifiers: [], definitions: [], remarks: [], computed: [], checks: [], observations: [], unsaid: [], restorations: [] };

function buildSection(report: TracedReport, id: string): BookletSectionModel {
  const panel = buildPanel(report, id);
  const leadId = leadOf(viewSection(report, id))?.id;
  const isLead = ({ view }: ChartModel) => view.id === leadId;
  return {
    panel,
    lead: panel.groups.flatMap(({ charts }) => charts).find(isLead),
    groups: panel.groups.map((group) => ({ ...group, charts: group.charts.filter((chart) => !isLead(chart)) })).filter(({ charts }) => charts.length > 0),
    notes: { ...panel.notes, qualifiers: [], unsaid: [] },
  };
}

/** Each word around a number once, with the numbers of all sections that have it. */
function joinQualifiers(notes: readonly Notes[]): Notes['qualifiers'] {
  const joined = new Map<string, Notes['qualifiers'][number]>();
  for (const { words, meaning, values } of notes.flatMap(({ qualifiers }) => qualifiers)) joined.set(words, { words, meaning, values: [...(joined.get(words)?.values ?? []), ...values] });
  return [...joined.values()];
}
