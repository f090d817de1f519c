import type { Chart, Formula, Passage } from '../../data/schema';
import type { Slide } from '../page/slides/model';
import { citeSentences } from '../text';
import { chartReferences } from '../verify/charts/references';
import type { Span, TracedReport } from '../verify/traced';
import { chartSlideAnchor, creditOf, valuesOf, type ValueView } from '../view';

/**
 * What the speaker has before them: the report's own sentences behind the slide, under their headings, how computed numbers
 * were computed, and the source. One string a paragraph.
 */
export function buildNotes(slide: Slide, report: TracedReport, publicBase: string | null): string[] {
  const values = valuesOn(slide);
  const chart = chartOf(slide, report);
  const quoted = chart ? quotesOn(slide, chart) : [];
  // Lines made from a chart that no slide could hold, or from its note: they speak of all its numbers.
  const shown = slide.kind === 'lines' && chart ? chartReferences(chart).map(({ id }) => id) : values.map(({ id }) => id);
  const ids = shown.flatMap((id) => [id, ...inputsOf(report.derived.get(id)?.derived.formula)]);
  const spans = [...ids.flatMap((id) => report.figures.get(id)?.token ?? []), ...quoted.flatMap((passage) => find(report.loaded.text, passage) ?? [])];
  const computed = values.filter((value, index) => value.formula !== undefined && values.findIndex(({ id }) => id === value.id) === index);
  const { source } = report.loaded.report.value;
  return [
    ...citeSentences(report, spans).flatMap(({ headings, sentences }) => [...(headings.length > 0 ? [`报告原文（${headings.join(' ')}）：`] : ['报告原文：']), ...sentences]),
    ...computed.map(({ label, display, formula = '' }) => `${label}${display.text}，本站计算得出，不是报告原文的数字：${formula}`),
    `${creditOf(report.loaded.report.value)}。原文网站：${source.urlLabel}`,
    ...(publicBase === null ? [] : [`网页：${publicBase}${slide.address}`]),
  ];
}

/** Every number that a slide shows. */
export function valuesOn(slide: Slide): ValueView[] {
  const read = VALUES[slide.kind] as (slide: Slide) => ValueView[];
  return read(slide);
}

const VALUES = {
  title: () => [],
  sentence: ({ segments }) => segments.flatMap(({ value }) => value ?? []),
  figures: ({ values }) => values,
  chart: ({ view }) => valuesOf(view),
  lines: () => [],
} satisfies { [Kind in Slide['kind']]: (slide: Extract<Slide, { kind: Kind }>) => ValueView[] };

/** The chart that a slide, or the slides that go on from one, were made from. */
function chartOf({ id }: Slide, { loaded }: TracedReport): Chart | undefined {
  const charts = [...loaded.report.value.overview.charts, ...loaded.sections.flatMap(({ value }) => value.panel.charts)];
  const named = (anchor: string) => charts.find((chart) => chartSlideAnchor(chart.id) === anchor);
  return named(id) ?? named(id.replace(/-\d+$/, ''));
}

/** What a chart quotes; of a list that goes over several slides, only what stands on this one. */
function quotesOn(slide: Slide, chart: Chart): Passage[] {
  if (slide.kind === 'figures') return [];
  const quotes = quotesOf(chart);
  if (slide.kind !== 'lines') return quotes;
  const own = quotes.filter(({ quote }) => slide.items.some((item) => item.quote === quote));
  return own.length > 0 ? own : quotes;
}

function quotesOf(chart: Chart): Passage[] {
  if (chart.kind === 'steps' || chart.kind === 'list') return chart.items;
  if (chart.kind === 'timeline') return [...chart.events, ...(chart.undated ?? [])];
  return chart.kind === 'units' ? (chart.names ?? []) : [];
}

function inputsOf(formula: Formula | undefined): string[] {
  if (!formula) return [];
  if (formula.kind === 'sum') return formula.parts;
  return formula.kind === 'remainder' ? [formula.whole, ...formula.parts] : [formula.part, ...formula.whole];
}

function find(text: string, { quote, occurrence = 1 }: Passage): Span | undefined {
  let start = -1;
  for (let count = 0; count < occurrence; count += 1) start = text.indexOf(quote, start + 1);
  return start < 0 ? undefined : { start, end: start + quote.length };
}
