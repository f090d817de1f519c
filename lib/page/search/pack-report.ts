import type { Chart } from '../../../data/schema';
import { listUnsaid } from '../../text';
import type { TracedReport } from '../../verify/traced';
import { chartReferences } from '../../verify/charts/references';
import { fillSegments, headingOf, joinSegments, spanOf, viewReport, type SectionView, type Values, type ValueView } from '../../view';
import { NONE, type PackedFigure, type PackedIndex } from './packed';
import { numberIn } from './unpack';

const COMPUTED = '（计算得出）';

/** Adds a report's sections, charts and figures to an index. @param labels of indicators, by id. */
export function addReport(packed: PackedIndex, report: TracedReport, labels: ReadonlyMap<string, string>): void {
  const { id, headline } = report.loaded.report.value;
  const own = packed.reports.push([id, placeOf(report)]) - 1;
  const { values, sections, charts } = viewReport(report);
  for (const { absent, text } of listUnsaid(report, values)) packed.notes.push([own, [...absent], joinSegments(text)]);
  for (const { id: chart, title } of charts) packed.charts.push([NONE - own, NONE, chart, title]);
  for (const section of sections) {
    const where = packed.sections.push([own, section.id, headingOf(section)]) - 1;
    const drawn = addCharts(packed, where, section, values);
    for (const value of [...values.values()].filter((each) => each.section === section.id)) {
      const chart = drawn.find(({ shows }) => shows.has(value.id))?.index ?? NONE;
      const index = packed.figures.push(packFigure(value, where, chart, labels.get(value.indicator ?? '') ?? '')) - 1;
      if (headline.includes(value.id)) packed.examples.push(index);
    }
  }
}

/** The charts of a section, with the numbers that each shows; its subsections are added on the way. */
function addCharts(packed: PackedIndex, where: number, { section }: SectionView, values: Values): { index: number; shows: ReadonlySet<string> }[] {
  const parts = new Map(section.subsections.map((part) => [part.id, packed.parts.push([where, part.id, headingOf(part)]) - 1]));
  return section.panel.charts.map((chart) => ({
    index: packed.charts.push(packChart(chart, where, parts.get(chart.subsection ?? '') ?? NONE, values)) - 1,
    shows: new Set(chartReferences(chart).map(({ id }) => id)),
  }));
}

function packChart({ id, title }: Chart, where: number, part: number, values: Values): PackedIndex['charts'][number] {
  const segments = fillSegments(title, values);
  const words = segments.filter(({ value }) => !value);
  const filled = joinSegments(segments);
  return words.length === segments.length ? [where, part, id, filled] : [where, part, id, filled, words.map(({ text }) => text).join('|')];
}

function packFigure({ id, label, value, display, formula }: ValueView, where: number, chart: number, indicator: string): PackedFigure {
  const figure: PackedFigure = [where, chart, formula ? '' : id, label, formula ? display.text + COMPUTED : display.text, display.unit];
  const isShown = numberIn(display.text) === value;
  if (indicator !== label || !isShown) figure.push(indicator === label ? '' : indicator);
  if (!isShown) figure.push(value);
  return figure;
}

function placeOf({ loaded }: TracedReport): string {
  const report = loaded.report.value;
  return report.district.short + spanOf(report);
}
