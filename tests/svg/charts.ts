import { renderSvg } from '../../lib/chart/svg';
import { VARIANTS, type Variant } from '../../lib/chart/frame';
import { readReports } from '../../lib/load';
import { verifyData } from '../../lib/verify';
import type { TracedReport } from '../../lib/verify/traced';
import { buildChartView, buildValues, isDrawn, type DrawnView } from '../../lib/view';
import { readDrawing, type Drawing } from './drawing';

export { nodesOf, valuesOf } from '../support/chart-values';

/** One chart in one width: what it shows, and what was drawn. */
export interface DrawnChart {
  /** report/chart.variant, as its golden file is called. */
  name: string;
  report: string;
  variant: Variant;
  view: DrawnView;
  svg: string;
  drawing: Drawing;
}

/** The project's own reports, and a made-up one that has what these happen to lack: 余, 约, ranges, open ends. */
const FOLDERS = ['data', 'tests/fixtures/reports/valid'];

/** Every drawn chart of every report, in both widths. */
export const drawnCharts: DrawnChart[] = FOLDERS.flatMap(readTraced).flatMap(chartsOf);

export function chartsOfKind<Kind extends DrawnView['kind']>(kind: Kind): (DrawnChart & { view: Extract<DrawnView, { kind: Kind }> })[] {
  return drawnCharts.filter((chart): chart is DrawnChart & { view: Extract<DrawnView, { kind: Kind }> } => chart.view.kind === kind);
}

function readTraced(folder: string): TracedReport[] {
  const { traced, faults } = verifyData(readReports(folder));
  if (faults.length > 0) throw new Error(`${folder} has ${faults.length} faults`);
  return traced;
}

function chartsOf(report: TracedReport): DrawnChart[] {
  const values = buildValues(report);
  const { id, overview } = report.loaded.report.value;
  const charts = [...overview.charts, ...report.loaded.sections.flatMap(({ value }) => value.panel.charts)];
  const variants = Object.keys(VARIANTS) as Variant[];
  return charts
    .map((chart) => buildChartView(chart, values))
    .filter(isDrawn)
    .flatMap((view) =>
      variants.map((variant) => {
        const svg = renderSvg(view, variant);
        return { name: `${id}/${view.id}.${variant}`, report: id, variant, view, svg, drawing: readDrawing(svg) };
      }),
    );
}
