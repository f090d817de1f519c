import { closesItself, isItem } from './ordinals';
import type { Span } from './traced';

/** A heading as the data say it, in folded characters. */
export interface Wanted {
  ordinal?: string;
  title: string;
}

/** Where a heading stands: on a line's start or inside a paragraph. Its span holds the mark that ends its title. */
export interface FoundHeading extends Span {
  place: 'line' | 'inline';
}

/** What ends the sentence before a heading that stands inside a paragraph. */
const ENDS_SENTENCE = /[。;!?:…”’」』)》]/;
const BETWEEN = /[ 、,.:]/;

/**
 * Finds a heading from an offset on: a line of its own, run into its paragraph ((一)加强领导。全年…), or inside a paragraph that
 * holds several. What begins a line comes before what does not.
 * @param folded the text with full and half width alike.
 */
export function findHeading(folded: string, wanted: Wanted, from: number): FoundHeading | undefined {
  let inline: FoundHeading | undefined;
  for (let at = folded.indexOf(wanted.title, from); at !== -1; at = folded.indexOf(wanted.title, at + 1)) {
    const found = headingAt(folded, wanted, at);
    if (found && found.start >= from) {
      if (found.place === 'line') return found;
      inline ??= found;
    }
  }
  return inline;
}

function headingAt(folded: string, { ordinal, title }: Wanted, at: number): FoundHeading | undefined {
  const start = ordinal === undefined ? at : startOfOrdinal(folded, ordinal, at);
  if (start === undefined) return undefined;
  const before = folded.charAt(skipBack(folded, start, / /) - 1);
  const place = before === '' || before === '\n' ? 'line' : ENDS_SENTENCE.test(before) ? 'inline' : undefined;
  const end = endOfTitle(folded, at + title.length, ordinal);
  if (place === undefined || end === undefined) return undefined;
  // Without an ordinal, what stands inside a paragraph is a heading only as a short sentence after another: …。强化统筹。…
  if (place === 'inline' && ordinal === undefined && (folded.charAt(end - 1) !== '。' || !/[。!?;]/.test(before))) return undefined;
  return { start, end, place };
}

function startOfOrdinal(folded: string, ordinal: string, at: number): number | undefined {
  const end = skipBack(folded, at, BETWEEN);
  if (end === at && !closesItself(ordinal)) return undefined;
  return folded.endsWith(ordinal, end) ? end - ordinal.length : undefined;
}

/** Where a heading ends whose title ends at `at`: with the line, or with the mark or blank after which its prose goes on. */
function endOfTitle(folded: string, at: number, ordinal: string | undefined): number | undefined {
  const lineEnd = folded.indexOf('\n', at) === -1 ? folded.length : folded.indexOf('\n', at);
  const rest = folded.slice(at, lineEnd);
  if (rest.trim() === '') return at;
  const [before = '', mark = ''] = /^( *)([。:;,]?)/.exec(rest)?.slice(1) ?? [];
  const end = at + before.length + mark.length;
  if (mark === '。') return end;
  if (mark === ',' && !(ordinal !== undefined && isItem(ordinal))) return undefined;
  if (mark === '' && before === '') return undefined;
  const prose = folded.slice(end, lineEnd);
  if (prose.trim() !== '' && !/[。;]/.test(prose)) return undefined;
  return mark === '' ? at : end;
}

function skipBack(folded: string, from: number, over: RegExp): number {
  let at = from;
  while (at > 0 && over.test(folded.charAt(at - 1))) at -= 1;
  return at;
}
