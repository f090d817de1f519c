import { valueOf, type Values, type ValueView } from './value';

/** A stretch of authored text: words, or the value that stood there as {figure-id}. */
export type Segment = { text: string; value?: ValueView };

const PLACEHOLDER = /\{([^{}]+)\}/g;

/** Authored text with its placeholders resolved, in pieces, so that each value can be linked. */
export function fillSegments(text: string, values: Values): Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    if (match.index > end) segments.push({ text: text.slice(end, match.index) });
    const value = valueOf(values, match[1] ?? '');
    segments.push({ text: value.display.text, value });
    end = match.index + match[0].length;
  }
  if (end < text.length) segments.push({ text: text.slice(end) });
  return segments;
}

/** Authored text with its placeholders resolved, as one string. */
export function fill(text: string, values: Values): string {
  return joinSegments(fillSegments(text, values));
}

export function joinSegments(segments: readonly Segment[]): string {
  return segments.map((segment) => segment.text).join('');
}
