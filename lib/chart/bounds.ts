import { COLORS, type Palette } from './theme';

/** The room that a drawing is laid out for. Lengths in px at a scale of 1; a drawing is shown at 0.9 to 1.2 of its width. */
export interface Bounds {
  width: number;
  /** Font sizes of words and of numbers, and the distance from one line of words to the next. */
  type: { label: number; value: number; line: number };
  /** Whether names stand before their marks where they fit, or always over them. */
  labels: 'beside' | 'above';
  /** Width of a thin line. */
  line: number;
  /** Height that the drawing makes good use of. Where there is more to show it gets higher. */
  height?: number;
}

const PAGE = { type: { label: 16, value: 18, line: 22 }, line: 1.5 } as const;
/** Px are about a five-hundredth of the screen's height: words take 3.3 % of it, numbers 4.5 %, and a line 4 px of 1080. */
const SLIDE = { type: { label: 19, value: 24, line: 27 }, line: 2.2 } as const;

/** All bounds. A page holds two drawings of a chart at most, and its style sheet shows one. */
export const BOUNDS = {
  /** A telephone 360 px wide, or a narrow card. */
  phone: { ...PAGE, width: 328, labels: 'beside' },
  /** A column or a wide card. */
  column: { ...PAGE, width: 440, labels: 'beside' },
  /** The whole width of a desk, for a year. */
  strip: { ...PAGE, width: 1104, labels: 'beside' },
  /** A telephone with letters about one and a half times as large, and twice. */
  small: { ...PAGE, width: 240, labels: 'above' },
  tight: { ...PAGE, width: 164, labels: 'above' },
  /** Screens of 16 : 9 and of 4 : 3. */
  slide: { ...SLIDE, width: 708, labels: 'beside', height: 236 },
  'slide-tall': { ...SLIDE, width: 531, labels: 'beside', height: 200 },
} as const satisfies Record<string, Bounds>;

export type BoundsName = keyof typeof BOUNDS;

/** Bounds, scaled to the width that a drawing really has, and the colours it is painted with. */
export interface Layout extends Bounds {
  palette: Palette;
  /** Turns a length of the bounds' design into px of this layout. */
  px(length: number): number;
}

/**
 * @param width px that the drawing really has; everything is scaled with it, so that a live chart falls on the static one
 *   that it replaces.
 */
export function createLayout(bounds: Bounds, width: number = bounds.width, palette: Palette = COLORS): Layout {
  const { type, labels, line, height } = bounds;
  const px = (length: number) => (length * width) / bounds.width;
  return {
    width,
    labels,
    palette,
    px,
    type: { label: px(type.label), value: px(type.value), line: px(type.line) },
    line: px(line),
    height: height === undefined ? undefined : px(height),
  };
}
