/** What a Chinese keyboard types for the signs of JSON. */
const MEANT: Record<string, string> = {
  '“': '"', '”': '"', '‘': '"', '’': '"', '＂': '"', "'": '"', '「': '"', '」': '"',
  '，': ',', '、': ',', '：': ':', '｛': '{', '｝': '}', '［': '[', '］': ']', '【': '[', '】': ']',
};

/** Where a syntax error is more than a missing sign: what was typed, and what should have been. */
export interface Mistyped {
  problem: string;
  remedy: string;
}

/** @param offset where the text stopped being JSON. @returns undefined where the character there says nothing about the mistake. */
export function findMistyped(text: string, offset: number): Mistyped | undefined {
  const character = text.charAt(offset);
  const meant = MEANT[character];
  if (meant !== undefined) return { problem: `这里的「${character}」不是 JSON 的标点`, remedy: `改成英文的「${meant}」` };
  if (character === '\u3000') return { problem: '这里有全角空格', remedy: '改成普通空格，或删去' };
  if (/[０-９]/.test(character)) return { problem: `这里的「${character}」是全角数字`, remedy: '改成半角数字；文字要用英文双引号括起来' };
  if (/\p{Script=Han}/u.test(character)) {
    return { problem: `文字「${character}…」没有在英文双引号里`, remedy: '文字两头加英文双引号；文字里面的引号用中文的“ ”，英文双引号会把文字提前结束' };
  }
  return undefined;
}
