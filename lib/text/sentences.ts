import type { Span } from '../verify/traced';

/** Sentences of a stretch of text, one after another, nothing left out but the ends of lines. A sentence ends with 。 or ; or a line. */
export function splitSentences(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/[^。;；\n]*[。;；]|[^。;；\n]+/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}
