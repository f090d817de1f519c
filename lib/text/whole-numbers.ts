/** A number, the 余 after it and the unit's first character, or its per cent. */
const WITH_UNIT = /(\d[\d.,]*(?:[%％]|余?\p{Script=Han})?)/u;

/**
 * Cuts a text into its numbers, each with what it counts, and what stands between them: 共 · 87件 · ，废止 · 6件. A browser breaks lines
 * between a number and its unit, of which one half would then stand alone.
 * @returns pieces that joined are the text again: by turns what may be broken, which may be empty, and what may not.
 */
export function cutNumbers(text: string): string[] {
  return text.split(WITH_UNIT);
}
