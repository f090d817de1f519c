import { BOUNDS, type BoundsName } from '../../lib/chart/bounds';
import { drawingOf } from '../../lib/chart/draw';
import { readReports } from '../../lib/load';
import { verifyData } from '../../lib/verify';
import type { TracedReport } from '../../lib/verify/traced';
import { isDrawn, viewReport, type DrawnView } from '../../lib/view';
import { readDrawing, type Drawing } from './drawing';

export { nodesOf, valuesOf } from '../support/chart-values';

type Kind = DrawnView['kind'];
type ViewOfKind<K extends Kind> = Extract<DrawnView, { kind: K }>;

/** One chart in one of its bounds: what it shows, and what was drawn. */
export interface DrawnChart<View extends DrawnView = DrawnView> {
  /** report/chart.bounds, as its golden file is called. */
  name: string;
  bounds: BoundsName;
  view: View;
  svg: string;
  drawing: Drawing;
}

/** The project's own reports, and a made-up one that has what these happen to lack: 余, 约, ranges, open ends. */
const FOLDERS = ['data', 'tests/fixtures/reports/valid'];

const reports = FOLDERS.flatMap(readTraced);

/** Every chart that is drawn, once. */
export const views: DrawnView[] = reports.flatMap(viewsOf);

/** Every drawn chart in all its bounds. */
export const drawnCharts: DrawnChart[] = reports.flatMap((report) => viewsOf(report).flatMap((view) => drawAll(report.loaded.report.value.id, view)));

export function chartsOfKind<K extends Kind>(kind: K): DrawnChart<ViewOfKind<K>>[] {
  return drawnCharts.filter((chart): chart is DrawnChart<ViewOfKind<K>> => chart.view.kind === kind);
}

export function viewsOfKind<K extends Kind>(kind: K): ViewOfKind<K>[] {
  return views.filter((view): view is ViewOfKind<K> => view.kind === kind);
}

function readTraced(folder: string): TracedReport[] {
  const { traced, faults } = verifyData(readReports(folder));
  if (faults.length > 0) throw new Error(`${folder} has ${faults.length} faults`);
  return traced;
}

function viewsOf(report: TracedReport): DrawnView[] {
  const { charts, sections } = viewReport(report);
  return [...charts, ...sections.flatMap((section) => section.charts.map(({ view }) => view))].filter(isDrawn);
}

function drawAll(report: string, view: DrawnView): DrawnChart[] {
  const names = (Object.keys(BOUNDS) as BoundsName[]).filter((bounds) => bounds !== 'strip' || view.kind === 'timeline');
  return names.map((bounds) => {
    const svg = drawingOf(view, bounds);
    return { name: `${report}/${view.id}.${bounds}`, bounds, view, svg, drawing: readDrawing(svg) };
  });
}
