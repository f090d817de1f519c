import { COLORS, type Palette } from './theme';

/** Widths that the static charts are built for: a phone's column and a desk's. In CSS px. */
export const VARIANTS = { narrow: 340, wide: 720 } as const;

export type Variant = keyof typeof VARIANTS;

/** The space and the colours a chart is laid out for. */
export interface Frame {
  variant: Variant;
  /** Width in px of the drawing. */
  width: number;
  /** Turns a length of the variant's design into px of this frame. */
  px(length: number): number;
  palette: Palette;
}

/**
 * @param width px that the chart will really have; the layout is the variant's, scaled to it, so that a live chart falls
 *   exactly on the static one that it replaces.
 */
export function createFrame(variant: Variant, width: number = VARIANTS[variant], palette: Palette = COLORS): Frame {
  const scale = width / VARIANTS[variant];
  return { variant, width, px: (length) => length * scale, palette };
}
