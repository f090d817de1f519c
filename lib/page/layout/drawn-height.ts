import type { ChartModel } from '../../panel';
import { COLUMN_LEAST, DRAWING_MOST } from './card-size';

/** Height in px of a chart's drawing in a card of this inner width; 0 where nothing is drawn. */
export function drawnHeight({ svg }: ChartModel, width: number): number {
  const box = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg?.narrow ?? '');
  if (!box) return 0;
  return (Number(box[2]) / Number(box[1])) * Math.min(width, width < COLUMN_LEAST ? 360 : DRAWING_MOST - 100);
}
