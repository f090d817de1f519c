import type { PictureWords } from '../picture/picture';
import { buildPanel, type ChartModel, type PanelModel } from '../panel';
import { getSite } from '../reports';
import { buildOfficialTable, type OfficialTable } from '../table';
import type { SourceGroup } from '../text';
import { STATUS } from '../text/status';
import type { TracedReport } from '../verify/traced';
import { creditOf, isDrawn, joinSegments, valuesOf, type ChartView, type DrawnView, type ItemView, type ValueView } from '../view';
import { hostPath } from './address';

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
  charts: Record<string, ChartFile>;
}

/** The file's path from the site's first page. */
export function sectionFilePath(report: string, section: string): string {
  return `/${report}/${section}/section.json`;
}

/** @throws where the report has no such section. */
export function buildSectionFile(report: TracedReport, section: string): SectionFile {
  const panel = buildPanel(report, section);
  const { id, title } = report.loaded.report.value;
  const { name, origin } = getSite();
  return {
    source: { id, title, credit: creditOf(report.loaded.report.value), site: name, origin, path: hostPath(`/${id}/`) },
    id: panel.id,
    title: panel.title,
    takeaway: joinSegments(panel.takeaway),
    embed: hostPath(`/embed/${id}/${panel.id}/`),
    table: buildOfficialTable(panel.table),
    charts: Object.fromEntries(panel.groups.flatMap(({ charts }) => charts.map((chart) => [chart.view.id, describe(chart, panel)]))),
  };
}

function describe({ view, summary }: ChartModel, { passages }: PanelModel): ChartFile {
  return {
    view: isDrawn(view) ? view : undefined,
    summary,
    words: {
      title: view.title,
      figures: view.kind === 'tiles' ? view.tiles.map(describeTile) : [],
      items: listItems(view),
      summary: '',
      note: view.note ? `注：${view.note}` : '',
      quotes: quoteSentences(view, passages),
    },
  };
}

function describeTile({ label, display, zeroWord, asOf, scope, formula }: ValueView): PictureWords['figures'][number] {
  return { label, value: zeroWord ?? display.text, basis: [asOf, scope, formula && `计算得出：${formula}`].filter(Boolean).join(' · ') };
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

/** Characters of quotes that a picture takes. */
const QUOTED = 150;

/** The report's own sentences, verbatim, in which a chart's stated numbers stand. */
function quoteSentences(view: ChartView, passages: readonly SourceGroup[]): string {
  const ids = new Set(valuesOf(view).filter(({ formula }) => !formula).map(({ id }) => id));
  const found = passages.flatMap(({ sentences }) => sentences.filter(({ segments }) => segments.some(({ figure }) => figure !== undefined && ids.has(figure))));
  const sentences = [...new Set(found.map(({ segments }) => segments.map(({ text }) => text).join('')))];
  const [first, ...others] = sentences;
  if (first === undefined) return '';
  const taken = others.reduce((kept, sentence) => (kept.join('').length + sentence.length > QUOTED ? kept : [...kept, sentence]), [first]);
  const rest = sentences.length - taken.length;
  return `原文：${taken.map((sentence) => `“${sentence}”`).join('')}${rest > 0 ? `另有${rest}句见网页。` : ''}`;
}
