import type { PictureWords } from '../picture/picture';
import { buildPanel, type ChartModel, type PanelModel } from '../panel';
import { getSite } from '../reports';
import { buildOfficialTable, type OfficialTable } from '../table';
import { STATUS } from '../text/status';
import type { TracedReport } from '../verify/traced';
import { creditOf, fillSegments, isDrawn, joinSegments, shownOf, viewReport, viewSection, type ChartView, type DrawnView, type ItemView, type ValueView } from '../view';
import { hostPath } from './address';
import { quoteSentences } from './picture-quotes';
import { buildSentences, type FigureSentence } from './sentences';

/** What everything that leaves a page says of where it comes from. */
export interface Source {
  /** Id and title of the report. */
  id: string;
  title: string;
  /** The sentence that names report, publisher and date. */
  credit: string;
  site: string;
  /** The site's public origin as configured, or null. */
  origin: string | null;
  /** The report's page on its host, with base path and last slash. */
  path: string;
}

/** What scripts need of a chart. */
export interface ChartFile {
  /** To draw it live; absent where it is words. */
  view?: DrawnView;
  /** The chart in one sentence, to go along with its link. */
  summary: string;
  /** What a picture of it says. */
  words: Omit<PictureWords, 'credit' | 'site' | 'address'>;
}

/** What scripts need of a section, in a file beside its page: nothing is read back from the page, which a translator may have changed. */
export interface SectionFile {
  source: Source;
  id: string;
  title: string;
  takeaway: string;
  /** Host path of the page to embed. */
  embed: string;
  table: OfficialTable;
  /** The sentences of its stated numbers, by the number's id. */
  sentences: Record<string, FigureSentence>;
  charts: Record<string, ChartFile>;
}

/** The file's path from the site's first page. */
export function sectionFilePath(report: string, section: string): string {
  return `/${report}/${section}/section.json`;
}

/** @throws where the report has no such section. */
export function buildSectionFile(report: TracedReport, section: string): SectionFile {
  const panel = buildPanel(report, section);
  const titled = listTitled(report, section);
  const { id, title } = report.loaded.report.value;
  const { name, origin } = getSite();
  return {
    source: { id, title, credit: creditOf(report.loaded.report.value), site: name, origin, path: hostPath(`/${id}/`) },
    id: panel.id,
    title: panel.title,
    takeaway: joinSegments(panel.takeaway),
    embed: hostPath(`/embed/${id}/${panel.id}/`),
    table: buildOfficialTable(panel.table),
    sentences: buildSentences(report, section),
    charts: Object.fromEntries(panel.groups.flatMap(({ charts }) => charts.map((chart) => [chart.view.id, describe(chart, panel, titled.get(chart.view.id) ?? [])]))),
  };
}

/** Figures that the title of each chart names. */
function listTitled(report: TracedReport, section: string): Map<string, string[]> {
  const { values } = viewReport(report);
  const { charts } = viewSection(report, section).section.panel;
  return new Map(charts.map(({ id, title }) => [id, fillSegments(title, values).flatMap(({ value }) => value?.id ?? [])]));
}

function describe({ view, summary }: ChartModel, { passages }: PanelModel, titled: readonly string[]): ChartFile {
  return {
    view: isDrawn(view) ? view : undefined,
    summary,
    words: {
      title: view.title,
      figures: view.kind === 'tiles' ? view.tiles.map(describeTile) : [],
      items: listItems(view),
      summary: '',
      note: view.note ? `注：${view.note}` : '',
      quotes: quoteSentences(view, titled, passages),
    },
  };
}

function describeTile(value: ValueView): PictureWords['figures'][number] {
  const { label, asOf, scope, formula } = value;
  return { label, value: shownOf(value), basis: [asOf, scope, formula && `计算得出：${formula}`].filter(Boolean).join(' · ') };
}

function listItems(view: ChartView): string[] {
  if (view.kind === 'steps') return view.items.map((item, index) => `${index + 1}　${describeItem(item)}`);
  if (view.kind === 'list') return view.items.map(describeItem);
  if (view.kind === 'timeline' && view.undated.length > 0) return [`报告没有写日期的：${view.undated.map(describeItem).join('、')}`];
  return [];
}

function describeItem({ text, status }: ItemView): string {
  return text + (status ? `（${STATUS[status].word}）` : '');
}
