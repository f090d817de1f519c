import { plainDrawingOf } from '../chart/draw';
import { FONT_FAMILY } from '../chart/theme';
import type { BookletModel, BookletSectionModel } from '../page/booklet';
import { BOOKLET_WORDS, describeTrust, listFacts, notesHint, sectionHolds, yearHolds } from '../page/booklet-words';
import { countSection, describeFigures } from '../page/section-counts';
import type { ChartModel } from '../panel';
import type { TableModel } from '../table';
import type { SourceGroup } from '../text';
import { STATUS } from '../text/status';
import { isDrawn, shownOf, type ChartView, type DrawnView, type ItemView, type ValueView, type ViewOf } from '../view';
import { listNotes, type NoteList } from './notes';
import { fromSegments, plain, type Pieces, type Run } from './runs';

/** What booklet.typ sets: all words, numbers and drawings of a booklet, none of them markup. */
export interface BookletContent {
  words: typeof BOOKLET_WORDS;
  site: string;
  title: string;
  publisher: string;
  /** Year, month and day. */
  published: number[];
  facts: { label: string; value: string }[];
  takeaway: Run[];
  headline: TileContent[];
  metadata: { label: string; value: string }[];
  sections: SectionContent[];
  year: FigureContent[];
  yearHolds: string;
  trust: Pieces;
  notes: { heading: string; hint: string; lists: NoteList[] }[];
}

interface SectionContent {
  heading: string;
  holds: string;
  finding: Run[];
  lead: FigureContent | null;
  groups: { heading: string | null; figures: FigureContent[] }[];
  table: { hint: string; caption: string; groups: { heading: string | null; rows: { label: Pieces; value: string; reach: Pieces }[] }[] };
  source: { hint: string; groups: { heading: string; sentences: { gap: boolean; runs: Run[] }[] }[] };
}

interface TileContent {
  label: string;
  number: string[];
  basis: Pieces;
}

interface ItemContent {
  words: Pieces;
  status: string | null;
}

type Body = { kind: 'drawing'; svg: string; alt: string; undated: ItemContent[] } | { kind: 'tiles'; tiles: TileContent[] } | { kind: 'steps' | 'list'; items: ItemContent[] };

interface FigureContent {
  title: Pieces;
  body: Body;
  note: Pieces | null;
}

/** The letters of the drawings, which name none of their own. */
const FONT = 'Noto Sans SC';

/** @param site name of the site. @param address where the booklet is public; null where that is not known. */
export function buildContent(booklet: BookletModel, site: string, address: string | null): BookletContent {
  const { title, publisher, published, takeaway, headline, metadata, source, sections, charts, audit, notes } = booklet;
  return {
    words: BOOKLET_WORDS,
    site,
    title,
    publisher,
    published: published.split('-').map(Number),
    facts: [...listFacts(booklet), ...(address === null ? [] : [{ label: '本册的网页', value: address }])],
    takeaway: fromSegments(takeaway),
    headline: headline.map(toTile),
    metadata: [...metadata.map(({ label, value }) => ({ label, value: value ?? BOOKLET_WORDS.missing })), { label: BOOKLET_WORDS.site, value: source.label }],
    sections: sections.map(toSection),
    year: charts.map(toFigure),
    yearHolds: yearHolds(booklet),
    trust: plain(`${describeTrust(audit)}网站的核对清单。`),
    notes: [
      { heading: BOOKLET_WORDS.common, hint: BOOKLET_WORDS.commonHint, lists: listNotes(notes) },
      ...sections.map((section) => ({ heading: section.panel.heading, hint: notesHint(section), lists: listNotes(section.notes) })),
    ],
  };
}

function toSection(section: BookletSectionModel): SectionContent {
  const { panel, lead, groups } = section;
  const counts = countSection(panel);
  return {
    heading: panel.heading,
    holds: sectionHolds(section),
    finding: fromSegments(panel.takeaway),
    lead: lead ? toFigure(lead) : null,
    groups: groups.map(({ heading = null, charts }) => ({ heading, figures: charts.map(toFigure) })),
    table: { hint: describeFigures(counts), ...toTable(panel.table) },
    source: { hint: `${counts.sentences}句`, groups: panel.passages.map(toSource) },
  };
}

function toTable({ caption, groups }: TableModel): Omit<SectionContent['table'], 'hint'> {
  const rows = groups.map(({ heading = null, rows }) => ({
    heading,
    rows: rows.map(({ value, basis }) => ({ label: plain(value.label), value: shownOf(value), reach: plain(basis.join('；') || '无另注') })),
  }));
  return { caption, groups: rows };
}

function toSource({ heading, sentences }: SourceGroup): SectionContent['source']['groups'][number] {
  return {
    heading,
    sentences: sentences.map(({ segments, gapBefore }) => ({ gap: gapBefore, runs: segments.map(({ text, figure }) => ({ words: plain(text), look: figure === undefined ? 'plain' : 'mark' })) })),
  };
}

function toFigure({ view, summary }: ChartModel): FigureContent {
  return { title: plain(view.title), body: toBody(view, summary), note: view.note ? plain(`注：${view.note}`) : null };
}

function toBody(view: ChartView, summary: string): Body {
  if (isDrawn(view)) return { kind: 'drawing', svg: plainDrawingOf(view, 'phone').replaceAll(FONT_FAMILY, FONT), alt: summary, undated: undatedOf(view) };
  const build = BODIES[view.kind] as (view: ChartView) => Body;
  return build(view);
}

const BODIES = {
  tiles: ({ tiles }) => ({ kind: 'tiles', tiles: tiles.map(toTile) }),
  steps: ({ items }) => ({ kind: 'steps', items: items.map(toItem) }),
  list: ({ items }) => ({ kind: 'list', items: items.map(toItem) }),
} satisfies { [Kind in Exclude<ChartView, DrawnView>['kind']]: (view: ViewOf<Kind>) => Body };

function undatedOf(view: DrawnView): ItemContent[] {
  return view.kind === 'timeline' ? view.undated.map(toItem) : [];
}

function toItem({ text, status }: ItemView): ItemContent {
  return { words: plain(text), status: status ? STATUS[status].word : null };
}

function toTile({ label, display, zeroWord, asOf, scope, formula }: ValueView): TileContent {
  const { before, number, between, unit, after } = display;
  return {
    label,
    number: zeroWord === undefined ? [before, number, between + unit + after] : ['', zeroWord, ''],
    basis: plain([asOf, scope, formula && `计算得出：${formula}`].filter(Boolean).join(' · ')),
  };
}

