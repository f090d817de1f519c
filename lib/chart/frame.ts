import type { BoundsName } from './bounds';
import { COLORS, SLIDE_LINE, SLIDE_TYPE, TYPE, type Palette } from './theme';

/** Below this width words do not stand beside each other. */
const SLIM = 300;

export type Variant = BoundsName;
export const VARIANTS = { phone: 328, column: 440, strip: 1104, small: 240, tight: 164, slide: 708, 'slide-tall': 531 } as const;

/** Variants for the screen of a meeting room: flat, in large type. */
export type SlideVariant = Extract<Variant, 'slide' | 'slide-tall'>;

/** Heights in px that a slide's drawing makes good use of. A drawing with more to show gets higher. */
export const SLIDE_HEIGHTS: Record<SlideVariant, number> = { slide: 236, 'slide-tall': 200 };

/** The slide's variant of a frame, or undefined where the frame is a page's. */
export function slideOf({ variant }: Pick<Frame, 'variant'>): SlideVariant | undefined {
  return variant === 'slide' || variant === 'slide-tall' ? variant : undefined;
}

/** The frame's variant; a phone's for those slimmer, whose columns have no room. */
export function roomyVariantOf({ variant }: Pick<Frame, 'variant'>): Exclude<Variant, 'tight' | 'small' | 'strip'> {
  return variant === 'tight' || variant === 'small' ? 'phone' : variant === 'strip' ? 'column' : variant;
}

/** The space and the colours a chart is laid out for. */
export interface Frame {
  variant: Variant;
  /** Whether there is no room for words beside each other. */
  slim: boolean;
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
  return { variant, slim: VARIANTS[variant] < SLIM, width, px: (length) => length * scale, palette };
}

/** Type sizes of the frame's design: pass them through `px`. */
export function typeOf(frame: Pick<Frame, 'variant'>): { label: number; value: number; line: number } {
  return slideOf(frame) ? SLIDE_TYPE : TYPE;
}

/** Width in px of a thin line in the frame. */
export function lineOf(frame: Pick<Frame, 'variant'>): number {
  return slideOf(frame) ? SLIDE_LINE : 1.5;
}
