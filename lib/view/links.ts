import { chartReferences } from '../verify/charts/references';
import type { TracedReport } from '../verify/traced';

/** Where a figure is told in the report's text, and where its panel draws it. Site paths without a base path. */
export interface FigureLinks {
  text: string;
  panel: string;
}

/** Anchor of a figure on the page of the report's text. */
export function figureAnchor(id: string): string {
  return `figure-${id}`;
}

/** Anchor of a chart on its panel. */
export function chartAnchor(id: string): string {
  return `chart-${id}`;
}

/** The two places of every figure of a report. A figure is drawn where a chart first shows it. */
export function buildFigureLinks({ loaded, figures }: TracedReport): Map<string, FigureLinks> {
  const { id: report } = loaded.report.value;
  const charts = loaded.sections.flatMap(({ value }) =>
    value.panel.charts.flatMap((chart) => chartReferences(chart).map(({ id }) => ({ figure: id, section: value.id, chart: chart.id }))),
  );
  return new Map(
    [...figures.values()].map(({ figure: { id }, section }) => {
      const shown = charts.find(({ figure, section: where }) => figure === id && where === section);
      const anchor = shown ? chartAnchor(shown.chart) : `${section}-table`;
      return [id, { text: `/${report}/text/#${figureAnchor(id)}`, panel: `/${report}/${section}/#${anchor}` }];
    }),
  );
}

/** Anchor of a chart's first slide in the presentation. */
export function chartSlideAnchor(id: string): string {
  return `slide-chart-${id}`;
}

/** Anchor of a section's opening slide in the presentation. */
export function sectionSlideAnchor(id: string): string {
  return `slide-section-${id}`;
}
