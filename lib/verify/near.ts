/** Fewer characters that agree say nothing; of short words all but one must. */
const LEAST = 4;
/** What stands beside the character that differs. */
const AROUND = 8;

/**
 * Where words that do not stand in a text begin to differ from what does: the text's own words there, told for a remedy.
 * Empty where nothing in the text is like them.
 */
export function hintOf(text: string, words: string): string {
  const near = findNear(text, words);
  if (!near) return '';
  const { index, written, stands, around } = near;
  return `。最接近的是「${around}」：第 ${index + 1} 个字起，这里写「${written}」，原文是「${stands}」`;
}

interface Near {
  /** First character of the words that differs. */
  index: number;
  written: string;
  stands: string;
  around: string;
}

/** The longest beginning of the words that the text has, or where their very beginning differs their longest end. */
function findNear(text: string, words: string): Near | undefined {
  const head = longest(words.length, (length) => text.includes(words.slice(0, length)));
  const tail = longest(words.length, (length) => text.includes(words.slice(words.length - length)));
  if (Math.max(head, tail) < Math.max(2, Math.min(LEAST, words.length - 1))) return undefined;
  // Where both together are all of the words, only something between them is missing.
  return head >= tail || head + tail >= words.length ? fromHead(text, words, head) : fromTail(text, words, tail);
}

function fromHead(text: string, words: string, head: number): Near {
  const at = bestPlace(text, words, head) + head;
  const end = text.indexOf('\n', at) === -1 ? text.length : text.indexOf('\n', at);
  const stands = at >= end ? '（到此为止）' : text.charAt(at);
  return { index: head, written: words.charAt(head), stands, around: text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - AROUND), Math.min(end, at + AROUND)) };
}

/** Of the places where the beginning stands, the one after which most of the rest follows. */
function bestPlace(text: string, words: string, head: number): number {
  let best = { at: text.indexOf(words.slice(0, head)), alike: -1 };
  for (let at = best.at; at !== -1; at = text.indexOf(words.slice(0, head), at + 1)) {
    // One character in place of another, one too many in the words, or one too few.
    const after = at + head;
    const alike = Math.max(agreeing(words, head + 1, text, after + 1), agreeing(words, head + 1, text, after), agreeing(words, head, text, after + 1));
    if (alike > best.alike) best = { at, alike };
  }
  return best.at;
}

function fromTail(text: string, words: string, tail: number): Near {
  const index = words.length - tail - 1;
  const at = text.indexOf(words.slice(words.length - tail));
  const start = text.lastIndexOf('\n', at - 1) + 1;
  return { index, written: words.charAt(index), stands: at <= start ? '（由此开始）' : text.charAt(at - 1), around: text.slice(Math.max(start, at - AROUND), at + Math.min(tail, AROUND)) };
}

/** How far the words from one place on are the text from another. */
function agreeing(words: string, from: number, text: string, at: number): number {
  let length = 0;
  while (from + length < words.length && words[from + length] === text[at + length]) length += 1;
  return length;
}

/** The greatest length for which `holds`, which holds for every smaller one too. */
function longest(most: number, holds: (length: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
