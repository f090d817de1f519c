import { speak } from './speak';

/** A stretch of a text in UTF-16 code units; `end` is exclusive. */
interface Stretch {
  start: number;
  end: number;
}

/**
 * Characters, as spoken, that are said in one go where marks allow a cut, and at most. Some engines fall silent after 15
 * seconds, which is 60 characters at four a second; the shorter aim leaves room for slow rates.
 */
const COMFORTABLE = 45;
export const LONGEST_SENTENCE = 60;
// A mark that says nothing alone may follow a piece and be heard in its end.
const LONGEST_PIECE = LONGEST_SENTENCE - 1;

// Marks inside 1,234 and 15:13 part nothing. The closing marks of a quotation stay with its sentence.
const CLOSING = '[”’」』）)》〉】〕]*';
const CUTS = [
  new RegExp(`[。；;！!？?\\n]+${CLOSING}`, 'g'),
  new RegExp(`(?:[，：]|[,:](?!\\d)|…+|—{2}|-{2,})${CLOSING}`, 'g'),
  new RegExp(`[、]|》(?=《)|(?=[（(])|[)）]`, 'g'),
] as const;

/**
 * Cuts a text into what can be said in one go: its sentences; where one is long, at its commas, then at its enumerations; and
 * as the last resort anywhere but within a number.
 * @returns stretches that cover the text; each holds something to say and is at most LONGEST_SENTENCE characters as spoken.
 */
export function cutSentences(text: string): Stretch[] {
  return cut(text, { start: 0, end: text.length }, 0)
    .flatMap((sentence) => (fits(text, sentence) ? [sentence] : shorten(text, sentence, 1)))
    .reduce<Stretch[]>((kept, stretch) => {
      // What says nothing, as a mark left over, belongs to what stands before it.
      const last = kept[kept.length - 1];
      if (last && said(text, stretch) === '') last.end = stretch.end;
      else kept.push({ ...stretch });
      return kept;
    }, [])
    .filter((stretch) => said(text, stretch) !== '');
}

/** Cuts at the next finer marks and joins as many neighbours again as can be said in one go. */
function shorten(text: string, stretch: Stretch, level: number): Stretch[] {
  if (level >= CUTS.length) return fits(text, stretch, LONGEST_PIECE) ? [stretch] : chop(text, stretch);
  const pieces = cut(text, stretch, level).flatMap((piece) => (fits(text, piece) ? [piece] : shorten(text, piece, level + 1)));
  return pieces.reduce<Stretch[]>((joined, piece) => {
    const last = joined[joined.length - 1];
    if (last && fits(text, { start: last.start, end: piece.end })) last.end = piece.end;
    else joined.push({ ...piece });
    return joined;
  }, []);
}

function cut(text: string, { start, end }: Stretch, level: number): Stretch[] {
  const borders = [...text.slice(start, end).matchAll(CUTS[level] ?? /$/g)].map((match) => start + match.index + match[0].length);
  const ends = [...new Set(borders.filter((border) => border > start && border < end)), end];
  return ends.map((border, index) => ({ start: ends[index - 1] ?? start, end: border }));
}

/** In halves, and these again, until each can be said in one go. */
function chop(text: string, { start, end }: Stretch): Stretch[] {
  const middle = Math.ceil((start + end) / 2);
  const whole = [...Array(end - start - 1).keys()].map((offset) => start + offset + 1).filter((place) => !isTorn(text, place));
  // A number longer than all that can be said in one go is torn all the same.
  const place = whole.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? middle;
  return [{ start, end: place }, { start: place, end }].flatMap((half) => (fits(text, half, LONGEST_PIECE) ? [half] : chop(text, half)));
}

function isTorn(text: string, at: number): boolean {
  return /[\d０-９.．,:%％a-zA-Z-]/.test(text.charAt(at)) && /[\d０-９.．,:a-zA-Z-]/.test(text.charAt(at - 1));
}

function fits(text: string, stretch: Stretch, most = COMFORTABLE): boolean {
  return said(text, stretch).length <= most;
}

function said(text: string, { start, end }: Stretch): string {
  return speak(text.slice(start, end));
}

/**
 * Cuts a text that comes in pieces into its sentences.
 * @param isWhole pieces that must not be cut, as a figure's words: they stay as they are, in the sentence where they begin.
 */
export function cutPieces<Piece extends { text: string }>(pieces: readonly Piece[], isWhole: (piece: Piece) => boolean = () => false): Piece[][] {
  const text = pieces.map((piece) => piece.text).join('');
  const ends = cutSentences(text).map(({ end }) => end);
  if (ends.length === 0) return pieces.length > 0 ? [[...pieces]] : [];
  const sentences: Piece[][] = ends.map(() => []);
  let start = 0;
  for (const piece of pieces) {
    const end = start + piece.text.length;
    sentences.forEach((sentence, index) => {
      const from = Math.max(start, ends[index - 1] ?? 0);
      const to = Math.min(end, ends[index] ?? end);
      if (from >= to) return;
      if (!isWhole(piece)) sentence.push({ ...piece, text: text.slice(from, to) });
      else if (from === start) sentence.push(piece);
    });
    start = end;
  }
  return sentences;
}

/** Characters, as spoken, that are said in a minute, at four and a half a second. */
export const MINUTE = 270;

/** The first passages that a minute holds, each whole. */
export function takeMinute<Said extends { text: string }>(passages: readonly (readonly Said[])[]): (readonly Said[])[] {
  let length = 0;
  const over = passages.findIndex((passage) => (length += passage.reduce((sum, { text }) => sum + text.length, 0)) > MINUTE);
  return passages.slice(0, over < 0 ? passages.length : over);
}
