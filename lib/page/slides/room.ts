import { BOUNDS, type BoundsName } from '../../chart/bounds';
import { wrapText } from '../../chart/measure';

/**
 * How much of a slide there is, and how much of it words take. The unit is a hundredth of the screen's height; the type sizes
 * are those of app/[report]/present/present.css at its largest step, so that what fits here fits whatever step is chosen.
 */
const STEP = 1.2;

/** Bounds for the screen of a meeting room. */
export type SlideBounds = Extract<BoundsName, 'slide' | 'slide-tall'>;

/** Width between the safe margins. */
export const WIDTHS: Record<SlideBounds, number> = { slide: 160, 'slide-tall': 120 };

export const SLIDE_BOUNDS = Object.keys(WIDTHS) as SlideBounds[];

const HEIGHT = 90;
const QR = 15.5;
const SMALL = { size: 3.2 * STEP, line: 3.2 * STEP * 1.5 };
/** A title, which is large already, grows half as much. */
const TITLE = { size: 5.4 * 1.1, line: 5.4 * 1.1 * 1.3 };
/** Head line and foot line keep their size at every step. The address may take two lines where the screen is narrow. */
const KICKER = 4.6;
const FOOT: Record<SlideBounds, number> = { slide: 4.6, 'slide-tall': 9 };
const GAPS = 4.4;
/** No line of prose is longer, in characters. */
const LONGEST_LINE = 40;

/** Height that is left for the body of a slide with this title and note. */
export function roomFor(bounds: SlideBounds, title: string, note?: string): number {
  const titleLines = wrapText(title, WIDTHS[bounds] - QR, TITLE.size, true).length;
  const head = Math.max(KICKER + titleLines * TITLE.line, QR);
  return HEIGHT - head - GAPS - FOOT[bounds] - (note === undefined ? 0 : noteLines(bounds, note) * SMALL.line + 1);
}

function noteLines(bounds: SlideBounds, note: string): number {
  return countLines(bounds, `注：${note}`, SMALL.size);
}

/** Lines that a text takes across a slide. `before` is width taken by a mark at its head. */
export function countLines(bounds: SlideBounds, text: string, size: number, before = 0): number {
  const width = Math.min(WIDTHS[bounds] - before, size * LONGEST_LINE);
  return wrapText(text, width, size).length;
}

/** Whether a drawing of this height in px of its bounds fits. */
export function drawingFits(bounds: SlideBounds, height: number, room: number): boolean {
  return (height / BOUNDS[bounds].width) * WIDTHS[bounds] <= room;
}

/** Type sizes of a list, largest first, at the largest step; with it the height of a line, the gap between items and the mark before each, in em. */
export const ITEM_SIZES = [5.8, 5, 4.4, 4, 3.6].map((size) => size * STEP);
export const ITEM = { line: 1.5, gap: 0.3, mark: 1.7, most: 7 } as const;

/** Sizes of a sentence slide, largest first, at the largest step. */
export const SENTENCE_SIZES = [6.2, 5.4, 4.8, 4.2].map((size) => size * STEP);
export const SENTENCE_LINE = 1.55;

/** What stands before a sentence: a bar and a gap. */
export const SENTENCE_MARK = 4;

/** Sizes of the digits of a slide's numbers, largest first, the same at every step; the words before and behind them are half as large. */
export const NUMBER_SIZES = [20, 16, 13, 10.5, 8.8];

/** How so many numbers stand on a slide: in how many columns how far apart, and whether the reach stands beside the number or under it. */
export function tileLayout(count: number, bounds: SlideBounds): { columns: number; gap: number; beside: boolean } {
  const many = count === 4 || bounds === 'slide-tall' ? 2 : 3;
  return { columns: count <= 3 ? count : many, gap: 5, beside: count > 3 && bounds === 'slide-tall' };
}

export const TILE = { label: { size: 3.6 * STEP, line: 3.6 * STEP * 1.4 }, basis: { size: SMALL.size, line: SMALL.size * 1.35 }, rule: 1.6, number: 1.2, words: 0.5 } as const;
