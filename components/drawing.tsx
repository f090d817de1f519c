import type { BoundsName } from '../lib/chart/bounds';
import { drawingOf } from '../lib/chart/draw';
import { hostPath } from '../lib/page/address';
import { largerDrawingsPath } from '../lib/page/larger-drawings';
import type { DrawnView } from '../lib/view';

/** From the widest to the slimmest: the style sheet hides a drawing behind a wider one that has room. */
const WIDEST_FIRST = ['strip', 'column', 'phone'] as const satisfies readonly BoundsName[];

interface DrawingProps {
  view: DrawnView;
  report: string;
  /** The bounds that it is drawn for, two at most; which one is shown app/charts.css says. */
  bounds?: readonly (typeof WIDEST_FIRST)[number][];
}

/**
 * The static drawings of a chart, of which one is shown: the widest that has room, within `.drawing-slim` the phone's. Those for
 * larger letters come as a file when they are needed. Screen readers are told the chart's summary instead.
 */
export function Drawing({ view, report, bounds = ['phone', 'column'] }: DrawingProps) {
  return (
    <div className="drawing" data-kind={view.kind} data-chart={view.id} data-larger={hostPath(largerDrawingsPath(report))}>
      <StaticDrawings view={view} bounds={bounds} />
    </div>
  );
}

/** What a `.drawing` holds, for pages that do without more. */
export function StaticDrawings({ view, bounds = ['phone', 'column'] }: Pick<DrawingProps, 'view' | 'bounds'>) {
  return WIDEST_FIRST.filter((name) => bounds.includes(name)).map((name, index, names) => (
    <div key={name} data-bounds={name} className={`chart-static drawing-${name} ${index > 0 ? `drawing-under-${names[0]}` : ''}`} aria-hidden="true" dangerouslySetInnerHTML={{ __html: drawingOf(view, name) }} />
  ));
}
