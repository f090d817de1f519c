import type { DrawnView } from '../view';
import type { BoundsName } from './bounds';
import { renderSvg } from './svg';

const drawings = new WeakMap<DrawnView, Map<BoundsName, string>>();

/**
 * The static drawing of a chart, as {@link renderSvg} gives it: drawn once in a process for each view and bounds. Views must
 * therefore come from `viewReport`, which keeps them.
 */
export function drawingOf(view: DrawnView, bounds: BoundsName): string {
  const own = drawings.get(view) ?? new Map<BoundsName, string>();
  drawings.set(view, own);
  const svg = own.get(bounds) ?? renderSvg(view, bounds);
  own.set(bounds, svg);
  return svg;
}

/** The same with every colour written out, for what knows no CSS variables. */
export function plainDrawingOf(view: DrawnView, bounds: BoundsName): string {
  return drawingOf(view, bounds).replace(/var\(--[\w-]+, (#[0-9a-f]{6})\)/g, '$1');
}
