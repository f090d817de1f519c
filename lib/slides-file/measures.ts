import { textWidth, wrapText } from '../chart/measure';
import { COLORS } from '../chart/theme';
import { WIDTHS } from '../page/slides/room';

/**
 * A slide of the file, 16 : 9. The unit is the presentation's own (lib/page/slides/room.ts): a hundredth of the slide's
 * height, so that what was computed to fit a screen fits here.
 */
export const SLIDE = { width: 1600 / 9, height: 100 } as const;

/** Safe margins: 5 % of the height above and below, 5 % of the width on either side. */
export const MARGIN = { side: (SLIDE.width - WIDTHS.slide) / 2, top: 5 } as const;

/** Width between the margins. */
export const WIDTH = WIDTHS.slide;

/** Heights of type. Nothing is smaller than `small`, 3 % of the slide's height and a little more. */
export const TYPE = { small: 3.2, label: 3.9, value: 4.5, title: 5.94, cover: 8 } as const;

/** A part of a slide, in units from its upper left corner. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

const INCHES_HIGH = 7.5;
const POINTS = 72;

/** A length in inches, as the library wants places and sizes. */
export function inches(units: number): number {
  return (units * INCHES_HIGH) / SLIDE.height;
}

/** A length in points, as it wants type and space between lines; type sizes come in halves. */
export function points(units: number): number {
  return Math.round(inches(units) * POINTS * 2) / 2;
}

/** A box as the library wants it. */
export function place({ x, y, w, h }: Box): Box {
  return { x: inches(x), y: inches(y), w: inches(w), h: inches(h) };
}

/** A colour of the site as the library wants it: six digits without #. */
export function color(name: keyof typeof COLORS): string {
  return COLORS[name].slice(1).toUpperCase();
}

// Where Chinese meets a digit or a Latin letter.
const MEETING = /(?<=[\u2e80-\uffef])(?=[0-9A-Za-z%])|(?<=[0-9A-Za-z%])(?=[\u2e80-\uffef])/g;
/** Some programs set a space there that nobody wrote: a quarter of an em. */
const SPACE = 0.25;

/** Width of a line with the spaces that a program may add to it. */
export function spacedWidth(text: string, size: number, bold = false): number {
  return textWidth(text, size, bold) + (text.match(MEETING)?.length ?? 0) * size * SPACE;
}

/** Lines that a text takes in a width, such spaces allowed for. */
export function countLines(text: string, width: number, size: number, bold = false): number {
  if (text === '') return 1;
  return wrapText(text, (width * textWidth(text, size, bold)) / spacedWidth(text, size, bold), size, bold).length;
}
