import { buildChart } from '../../chart/build';
import { BOUNDS, createLayout } from '../../chart/bounds';
import { reach } from '../../chart/shapes';
import { describeChart } from '../../text';
import { chartSlideAnchor, isDrawn, shownOf, type ChartView, type DrawnView, type TreeNodeView, type ValueView, type ViewOf } from '../../view';
import type { SectionLink } from '../sections';
import type { LinesSlide, Slide, SlideItem } from './model';
import { drawingFits, roomFor, SLIDE_BOUNDS } from './room';
import { splitItems, splitValues, type Split } from './split';

interface Base {
  id: string;
  title: string;
  section?: SectionLink;
  note?: string;
  address: string;
}

type Line = SlideItem;

/** Most marks or lines on one screen. */
const MOST_ROWS = 7;

/** The slides of one chart: one where it fits, more where it does not; what no drawing can hold legibly becomes lines. */
export function buildChartSlides(view: ChartView, place: Pick<Base, 'section' | 'address'>): Slide[] {
  const base = { ...place, id: chartSlideAnchor(view.id), title: view.title, note: view.note };
  return numberParts(isDrawn(view) ? drawnSlides(view, base) : wordSlides(view, base));
}

/** Says of slides that belong together which one of how many each is, and gives each an anchor of its own. */
export function numberParts<Any extends Slide>(slides: readonly Any[]): Any[] {
  if (slides.length < 2) return [...slides];
  return slides.map((slide, index) => ({ ...slide, id: index === 0 ? slide.id : `${slide.id}-${index + 1}`, part: { index: index + 1, total: slides.length } }));
}

/** A list of lines, over as many slides as it takes. */
export function lineSlides(lines: readonly Line[], look: LinesSlide['look'], base: Base): Slide[] {
  const { chunks, sizes, shared, apart } = layOut(lines, base, splitItems);
  const starts = chunks.map((_, index) => 1 + chunks.slice(0, index).flat().length);
  return [...chunks.map((items, index): LinesSlide => ({ ...shared, kind: 'lines', look, sizes, start: starts[index] ?? 1, items })), ...apart];
}

/** Numbers, over as many slides as it takes. */
export function figureSlides(figures: readonly ValueView[], base: Base): Slide[] {
  const { chunks, sizes, shared, apart } = layOut(figures, base, splitValues);
  return [...chunks.map((values): Slide => ({ ...shared, kind: 'figures', sizes, values })), ...apart];
}

function wordSlides(view: Exclude<ChartView, DrawnView>, base: Base): Slide[] {
  if (view.kind === 'tiles') return figureSlides(view.tiles, base);
  return lineSlides(view.items, view.kind === 'steps' ? 'steps' : view.look, base);
}

/** A note stands on every slide of its chart; where that would take more slides, on one of its own behind them. */
function layOut<Item>(items: readonly Item[], base: Base, split: (items: readonly Item[], title: string, note?: string) => Split<Item>) {
  const bare = split(items, base.title);
  const noted = base.note === undefined ? bare : split(items, base.title, base.note);
  if (noted.chunks.length === bare.chunks.length) return { ...noted, shared: base, apart: [] };
  return { ...bare, shared: { ...base, note: undefined }, apart: noteSlides(base) };
}

/** Sentences on a screen of their own are not taken for what the chart counts: the title says what they are. */
function noteSlides({ note = '', ...chart }: Base): Slide[] {
  const base = { ...chart, title: `${chart.title}：说明` };
  const sentences = (note.match(/[^。]+。?/g) ?? []).map((text) => ({ text }));
  const { chunks, sizes } = splitItems(sentences, base.title);
  return chunks.map((items): LinesSlide => ({ ...base, kind: 'lines', look: 'plain', sizes, start: 1, items }));
}

function drawnSlides(view: DrawnView, base: Base): Slide[] {
  const undated = view.kind === 'timeline' ? lineSlides(view.undated, 'plain', { ...base, title: `${view.title}：没有写日期的`, note: undefined }) : [];
  const drawing = (note?: string): Slide => ({ ...base, note, kind: 'chart', view, summary: describeChart(view) });
  if (fits(view, base.note)) return [drawing(base.note), ...undated];
  if (fits(view)) return [drawing(), ...noteSlides(base), ...undated];
  return [...lineSlides(LINES[view.kind](view as never), 'plain', base), ...undated];
}

function fits(view: DrawnView, note?: string): boolean {
  return rowsOf(view) <= MOST_ROWS && SLIDE_BOUNDS.every((bounds) => {
    const layout = createLayout(BOUNDS[bounds]);
    const { height, option } = buildChart(view, layout);
    return drawingFits(bounds, height, roomFor(bounds, view.title, note)) && reach(option) <= layout.width;
  });
}

/** How many marks or lines a drawing asks to be read. */
function rowsOf(view: DrawnView): number {
  return view.kind === 'units' && view.names.length === 0 ? Math.max(1, view.groups.length) + view.apart.length : LINES[view.kind](view as never).length;
}

/** Everything that a drawing shows, line by line. */
const LINES = {
  bars: ({ marks }) => marks.map(lineOf),
  parts: ({ whole, parts }) => [whole, ...parts].map(lineOf),
  units: ({ whole, groups, names, apart }) => [
    ...[whole, ...groups].map(lineOf),
    ...names.map((text) => ({ text })),
    ...(names.length > 0 && Number(whole.value) > names.length ? [{ text: '其余报告未列名' }] : []),
    ...apart.map((value) => ({ text: `另计：${lineOf(value).text}` })),
  ],
  flow: ({ nodes }) => nodes.map(({ value, includes }) => ({ text: [lineOf(value).text, ...includes.map((part) => `含${lineOf(part).text}`)].join('，') })),
  tree: ({ root }) => treeLines(root),
  timeline: ({ events }) => events.map(({ when, label }) => ({ text: `${when}　${label}` })),
} satisfies { [Kind in DrawnView['kind']]: (view: ViewOf<Kind>) => Line[] };

function lineOf(value: ValueView): Line {
  const { label, formula } = value;
  return { text: `${label}：${shownOf(value)}${formula ? `（计算得出：${formula}）` : ''}` };
}

function treeLines({ label = '报告未列名', value, children }: TreeNodeView): Line[] {
  const own = `${label}${value ? value.display.text : ''}`;
  const below = children.map((child) => `${child.label ?? '报告未列名'}${child.value ? child.value.display.text : ''}`);
  return [...(below.length > 0 ? [{ text: `${own}：${below.join('、')}` }] : []), ...children.filter((child) => child.children.length > 0).flatMap(treeLines)];
}
