import { BOUNDS } from '../../chart/bounds';
import { drawingOf } from '../../chart/draw';
import { isDrawn, type ChartView } from '../../view';
import { COLUMN_LEAST, DRAWING_MOST, PHONE_MOST } from './card-size';

/** Height in px of a chart's drawing in a card of this inner width; 0 where nothing is drawn. */
export function drawnHeight({ view }: { view: ChartView }, width: number): number {
  if (!isDrawn(view)) return 0;
  const [bounds, most] = width < COLUMN_LEAST ? (['phone', PHONE_MOST] as const) : (['column', DRAWING_MOST] as const);
  const height = Number(/ height="([\d.]+)"/.exec(drawingOf(view, bounds))?.[1] ?? 0);
  return (height / BOUNDS[bounds].width) * Math.min(width, most);
}
