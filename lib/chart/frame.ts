import { COLORS, SLIDE_LINE, SLIDE_TYPE, TYPE, type Palette } from './theme';

/**
 * Widths in CSS px that the static charts are built for: a desk's column, a phone's, and a phone's with letters about one and
 * a half times and twice as large, of which a page holds all and its style sheet shows one; and a slide's of 16 : 9 and of
 * 4 : 3, whose px are about a five-hundredth of the screen's height.
 */
export const VARIANTS = { tight: 170, small: 240, narrow: 340, wide: 720, slide: 708, 'slide-tall': 531 } as const;

/** Below this width words do not stand beside each other. */
const SLIM = 300;

export type Variant = keyof typeof VARIANTS;

/** Variants for the screen of a meeting room: flat, in large type. */
export type SlideVariant = Extract<Variant, 'slide' | 'slide-tall'>;

/** Variants that a page holds, the slimmest first. */
export const PAGE_VARIANTS = ['tight', 'small', 'narrow', 'wide'] as const;
export type PageVariant = (typeof PAGE_VARIANTS)[number];

/** Heights in px that a slide's drawing makes good use of. A drawing with more to show gets higher. */
export const SLIDE_HEIGHTS: Record<SlideVariant, number> = { slide: 236, 'slide-tall': 200 };

/** The slide's variant of a frame, or undefined where the frame is a page's. */
export function slideOf({ variant }: Pick<Frame, 'variant'>): SlideVariant | undefined {
  return variant === 'slide' || variant === 'slide-tall' ? variant : undefined;
}

/** The frame's variant; a phone's for those slimmer, whose columns have no room. */
export function roomyVariantOf({ variant }: Pick<Frame, 'variant'>): Exclude<Variant, 'tight' | 'small'> {
  return variant === 'tight' || variant === 'small' ? 'narrow' : variant;
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
