// Advance widths in em, by kind of character, as the common Chinese sans-serif fonts have them; measured, rounded up.
const WIDE = /[\u2014\u2018-\u201d\u2026\u2e80-\uffef]/;
const DIGIT = /[0-9]/;
/** What is not broken: a number, a date or a character, with the mark that opens it. */
const PIECE = /[（《“(]?(?:[0-9][0-9.%％]*(?:-[0-9]+)*|.)/gu;
/** What no line begins with. */
const CLOSING = /^[,.;:、，。；：)）》”%]/;
const NARROW = /[.,:;'!|()[\] ]/;

/** Width in px of a line of text at a font size, on the generous side, so that what fits here fits in a browser. */
export function textWidth(text: string, fontSize: number, bold = false): number {
  const ems = [...text].reduce((total, character) => total + emOf(character), 0);
  return ems * fontSize * (bold ? 1.03 : 1);
}

/**
 * Breaks a text into as few lines as `maxWidth` px allows, where it can after marks, else of about equal length, so that no last
 * line holds one orphan. Chinese breaks anywhere but before a closing mark or behind an opening one; numbers and dates stay whole.
 */
export function wrapText(text: string, maxWidth: number, fontSize: number, bold = false): string[] {
  const fewest = breakLines(text, maxWidth, fontSize, bold);
  if (fewest.length < 2) return fewest;
  const average = textWidth(text, fontSize, bold) / fewest.length;
  const even = SPARE.map((ems) => breakLines(text, average + fontSize * ems, fontSize, bold)).filter(
    (lines) => lines.length === fewest.length && lines.every((line) => textWidth(line, fontSize, bold) <= maxWidth),
  );
  return even.find((lines) => lines.slice(0, -1).every((line) => CLOSED.test(line))) ?? even[0] ?? fewest;
}

/** By how many ems lines may be longer than the average, the most even first. */
const SPARE = [0.1, 1, 2];
const CLOSED = /[,.;:、，。；：)）》”]$/;

function breakLines(text: string, maxWidth: number, fontSize: number, bold: boolean): string[] {
  const lines: string[][] = [[]];
  for (const piece of text.match(PIECE) ?? []) {
    const line = lines[lines.length - 1] ?? [];
    // A closing mark takes the last character along to the next line; a line of nothing but closing marks keeps it.
    const carried = CLOSING.test(piece) ? startOfLast(line) : line.length;
    if (carried < 0 || line.length === 0 || textWidth(line.join('') + piece, fontSize, bold) <= maxWidth) line.push(piece);
    else lines.push([...line.splice(carried), piece]);
  }
  return lines.map((line) => line.join('')).filter((line) => line !== '');
}

/** Where the last piece is that is no closing mark, -1 where all are. Old browsers have no findLastIndex. */
function startOfLast(line: readonly string[]): number {
  return line.map((piece) => !CLOSING.test(piece)).lastIndexOf(true);
}

function emOf(character: string): number {
  if (WIDE.test(character)) return 1;
  if (DIGIT.test(character)) return 0.57;
  if (NARROW.test(character)) return 0.36;
  return character === '%' ? 0.93 : 0.64;
}
