import { hostPath } from '../../lib/page/address';
import { chartSlideAnchor, valuesOf, type ChartView } from '../../lib/view';
import { sourceAnchor } from '../value';

/** Where a chart's numbers and sentences stand. */
export interface ChartPlace {
  section: string;
  /** Id of the chart's rows in the section's table; absent where it has none there. */
  table?: string;
}

interface ChartMenuProps {
  view: ChartView;
  report: string;
  place: ChartPlace;
}

/** A chart's one menu. Its links work without a script; the whole screen and the picture come with one (components/behaviours/charts). */
export function ChartMenu({ view, report, place: { section, table } }: ChartMenuProps) {
  const stated = valuesOf(view).find((value) => !value.formula && value.section === section);
  return (
    <details className="chart-menu no-print">
      <summary aria-label={`这幅图的操作：${view.title}`} />
      <div className="chart-menu-items">
        {stated && table && <a href={`#${table}`}>看表</a>}
        <a href={`#${stated ? sourceAnchor(stated.id) : `${section}-source`}`}>看原文</a>
        <a href={`${hostPath(`/${report}/present/`)}#${chartSlideAnchor(view.id)}`}>投影</a>
      </div>
    </details>
  );
}
