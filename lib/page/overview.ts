import { listUnsaid, toCheck, type CheckNote } from '../text';
import type { TracedReport } from '../verify/traced';
import { furtherNumbers, leadOf, valueOf, viewReport, type ChartView, type ItemView, type ReportView, type SectionView, type Segment, type ValueView } from '../view';
import { buildAudit, type Audit } from './audit';
import { layOutCards, type CardSpans } from './layout/overview-layout';

/** What a card shows of a section: one chart, or the heads of several lists. */
export type Lead = { kind: 'chart'; view: ChartView } | { kind: 'lists'; views: ListView[] };

type ListView = Extract<ChartView, { kind: 'list' | 'steps' }>;

/** A section on the overview: enough to be understood, and the way to all of it. */
export interface Card {
  id: string;
  ordinal?: string;
  heading: string;
  mark: string;
  title: string;
  takeaway: Segment[];
  lead: Lead;
  numbers: ValueView[];
  /** How many numbers and charts the section has. */
  figures: number;
  charts: number;
  /** Checks that did not come out, which the report does not explain. */
  gaps: CheckNote[];
  spans: CardSpans;
}

export type Outcome = CheckNote['outcome'];
export type Measure = NonNullable<ItemView['status']>;

/** A section beside the others. */
export interface BoardRow {
  id: string;
  /** What stands for the section where room is short. */
  mark: string;
  /** How many numbers it has. */
  figures: number;
  /** What came of its checks. */
  outcomes: Outcome[];
  /** How far the measures that it lists have come. */
  measures: Measure[];
}

/** Everything that a report's overview shows. */
export interface OverviewModel {
  id: string;
  title: string;
  publisher: string;
  /** Day, as 2019-02-13. */
  published: string;
  source: { url: string; label: string };
  takeaway: Segment[];
  headline: ValueView[];
  /** Why the headline numbers can't be compared with others, where the report gives nothing to compare with. */
  incomparable?: Segment[];
  cards: Card[];
  audit: Audit;
  /** Every section, in the report's order. */
  board: BoardRow[];
  /** Charts of the report as a whole. */
  charts: readonly ChartView[];
}

/** @param report a verified report. */
export function buildOverview(report: TracedReport): OverviewModel {
  const { id, title, publisher, published, source, headline } = report.loaded.report.value;
  const view = viewReport(report);
  const cards = view.sections.map((section) => buildCard(section, view, report));
  const spans = layOutCards(cards);
  return {
    id,
    title,
    publisher,
    published,
    source: { url: source.url, label: source.urlLabel },
    takeaway: view.takeaway,
    headline: headline.map((figure) => valueOf(view.values, figure)),
    incomparable: listUnsaid(report, view.values).find(({ about }) => about === 'comparison')?.text,
    cards: cards.map((card, index) => ({ ...card, spans: spans[index] ?? { tablet: 12, desk: 12, wall: 12 } })),
    audit: buildAudit(report),
    board: view.sections.map((section) => buildRow(section, report)),
    charts: view.charts,
  };
}

function buildRow({ id, mark, section, charts }: SectionView, { verdicts }: TracedReport): BoardRow {
  return {
    id,
    mark,
    figures: section.figures.length,
    outcomes: verdicts.filter((verdict) => verdict.section === id).map(({ outcome }) => outcome),
    measures: charts.flatMap(({ view }) => ('items' in view ? view.items.flatMap(({ status }) => status ?? []) : [])),
  };
}

function buildCard(section: SectionView, { values }: ReportView, report: TracedReport): Omit<Card, 'spans'> {
  const { id, ordinal, heading, mark, title, takeaway, charts } = section;
  const lead = leadOf(section);
  return {
    id,
    ...(ordinal !== undefined && { ordinal }),
    heading,
    mark,
    title,
    takeaway,
    lead: lead ? { kind: 'chart', view: lead } : { kind: 'lists', views: charts.map(({ view }) => view).filter((view): view is ListView => view.kind === 'list' || view.kind === 'steps') },
    numbers: furtherNumbers(section, lead, values),
    figures: section.section.figures.length,
    charts: charts.length,
    gaps: report.verdicts.filter((verdict) => verdict.section === id && verdict.outcome === 'gap').map((verdict) => toCheck(verdict, values)),
  };
}
