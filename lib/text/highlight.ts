import { findTerm, toSearchKey } from './search-key';

/** A stretch of a text: found, or between what was found. */
export interface HighlightPiece {
  text: string;
  found: boolean;
}

/** Cuts a text where the terms of a query stand in it; joined, the pieces are the text. */
export function highlight(text: string, terms: readonly string[]): HighlightPiece[] {
  const { key, at } = toSearchKey(text);
  const found = new Array<boolean>(text.length).fill(false);
  for (const term of terms) {
    for (let start = findTerm(key, term); start >= 0; start = findTerm(key, term, start + term.length)) {
      const from = at[start] ?? 0;
      const last = at[start + term.length - 1] ?? from;
      for (let index = from; index <= last; index += 1) found[index] = true;
    }
  }
  const pieces: HighlightPiece[] = [];
  for (const [index, character] of text.split('').entries()) {
    const piece = pieces[pieces.length - 1];
    const isFound = found[index] ?? false;
    if (piece?.found === isFound) piece.text += character;
    else pieces.push({ text: character, found: isFound });
  }
  return pieces;
}
