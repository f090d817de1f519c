import type { Layout } from './bounds';
import { textWidth, wrapText } from './measure';

/** Of a drawing's width, what names before their marks take at most. */
const SHARE = 0.44;
const MOST_LINES = 2;

/** Names broken into lines, and the px that the longest line takes. */
export interface Names {
  lines: string[][];
  width: number;
}

/** Names to stand before their marks; undefined where they are too long for that, or the bounds want them above. */
export function namesBeside(labels: readonly string[], { width, type, labels: place }: Layout): Names | undefined {
  if (place === 'above') return undefined;
  const lines = labels.map((label) => wrapText(label, width * SHARE, type.label));
  if (lines.some(({ length }) => length > MOST_LINES)) return undefined;
  return { lines, width: Math.max(0, ...lines.flat().map((words) => textWidth(words, type.label))) };
}

/** Names to stand over their marks, across the drawing. */
export function namesAbove(labels: readonly string[], { width, type }: Layout): string[][] {
  return labels.map((label) => wrapText(label, width, type.label));
}

/** Tops of rows under each other, and the height of all. */
export function stackRows(heights: readonly number[]): { tops: number[]; height: number } {
  let height = 0;
  const tops = heights.map((each) => {
    const top = height;
    height += each;
    return top;
  });
  return { tops, height };
}
