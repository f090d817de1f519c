/**
 * A text in which full and half width are alike, character for character: offsets stay as they are.
 * Marks of Chinese that have no narrow form (。、) stay.
 */
export function foldWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000\u00a0\t〇]/g, (character) => {
    if (character === '〇') return '○';
    return character >= '\uff01' ? String.fromCharCode(character.charCodeAt(0) - 0xfee0) : ' ';
  });
}
