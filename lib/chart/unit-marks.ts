import type { ValueView } from '../view';
import type { Layout } from './bounds';
import { dotAt, hollow, type Mark } from './marks';
import { tipOf } from './tip';

/** A mark's size and the distance to the next in letters: as large as words or, so that a group stays on one row, down to the least. */
const SIZE = 1;
const PITCH = 1.32;
const LEAST_PITCH = 0.9;
/** Rows of tens are easy to count. */
const TENS = 10;

/** Counted things of one sort. */
export interface Group {
  value: ValueView;
  color: string;
}

/** How marks stand: their size, the distance from one to the next, and how many of them on a row. */
export interface Raster {
  size: number;
  pitch: number;
  perRow: number;
  /** Px that the rows of so many marks take. */
  heightOf(count: number): number;
}

/**
 * The largest marks with which the largest group stays on one row; where none does, marks as large as words, in tens where these fit.
 * @param room px that a row may take.
 */
export function rasterOf(counts: readonly number[], room: number, { type }: Pick<Layout, 'type'>): Raster {
  const largest = Math.max(1, ...counts);
  const full = type.label * PITCH;
  const fitting = room / (largest - 1 + SIZE / PITCH);
  const isOne = fitting >= type.label * LEAST_PITCH;
  const pitch = isOne ? Math.min(full, fitting) : full;
  const size = (pitch * SIZE) / PITCH;
  const fit = Math.max(1, Math.floor((room - size) / pitch) + 1);
  const perRow = isOne ? largest : fit >= TENS ? fit - (fit % TENS) : fit;
  return { size, pitch, perRow, heightOf: (count) => size + pitch * (Math.max(1, Math.ceil(count / perRow)) - 1) };
}

/** @param left where the first mark begins, and `middle` of the first row. */
export function groupMarks({ value, color }: Group, left: number, middle: number, raster: Raster, layout: Layout): Mark[] {
  const look = { tip: tipOf(value), color, isHollow: value.formula !== undefined };
  return placesOf(Number(value.value), left, middle, raster).map(([x, y]) => unitMark(x, y, raster.size, look, layout));
}

/** Middles of so many marks, row by row. */
export function placesOf(count: number, left: number, middle: number, { size, pitch, perRow }: Raster): [number, number][] {
  return Array.from({ length: count }, (_, index) => [left + size / 2 + (index % perRow) * pitch, middle + Math.floor(index / perRow) * pitch]);
}

/** A hollow mark's outline reaches as far as a filled one. */
export function unitMark(x: number, y: number, size: number, { tip, color, isHollow }: { tip: string; color: string; isHollow: boolean }, layout: Layout): Mark {
  if (!isHollow) return dotAt(x, y, size, { tip, fill: color });
  const look = hollow(layout, color);
  return dotAt(x, y, size - (look.lineWidth ?? 0), { tip, ...look });
}
