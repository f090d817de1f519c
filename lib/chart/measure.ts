// Advance widths in em, by kind of character, as the common Chinese sans-serif fonts have them; measured, rounded up.
const WIDE = /[\u2014\u2018-\u201d\u2026\u2e80-\uffef]/;
const DIGIT = /[0-9]/;
/** What no line begins with. */
const CLOSING = /^[,.;:、，。；：)）》”%]/;
const NARROW = /[.,:;'!|()[\] ]/;

/** Width in px of a line of text at a font size, on the generous side, so that what fits here fits in a browser. */
export function textWidth(text: string, fontSize: number, bold = false): number {
  const ems = [...text].reduce((total, character) => total + emOf(character), 0);
  return ems * fontSize * (bold ? 1.03 : 1);
}

/**
 * Breaks a text into as few lines as `maxWidth` px allows, of about equal length, so that no last line holds one orphan.
 * Chinese breaks anywhere but before a closing mark; numbers stay whole.
 */
export function wrapText(text: string, maxWidth: number, fontSize: number, bold = false): string[] {
  const fewest = breakLines(text, maxWidth, fontSize, bold);
  if (fewest.length < 2) return fewest;
  const even = breakLines(text, textWidth(text, fontSize, bold) / fewest.length + fontSize, fontSize, bold);
  const fits = even.length === fewest.length && even.every((line) => textWidth(line, fontSize, bold) <= maxWidth);
  return fits ? even : fewest;
}

function breakLines(text: string, maxWidth: number, fontSize: number, bold: boolean): string[] {
  const lines: string[][] = [[]];
  for (const piece of text.match(/[0-9][0-9.%％]*|./gu) ?? []) {
    const line = lines.at(-1) ?? [];
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
