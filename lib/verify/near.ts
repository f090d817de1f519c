/** Fewer characters that agree say nothing. */
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
  if (Math.max(head, tail) < Math.min(LEAST, words.length - 1)) return undefined;
  return head >= tail ? fromHead(text, words, head) : fromTail(text, words, tail);
}

function fromHead(text: string, words: string, head: number): Near {
  const at = bestPlace(text, words, head) + head;
  const end = text.indexOf('\n', at) === -1 ? text.length : text.indexOf('\n', at);
  const rest = words.slice(head + 1);
  // One character in place of another, one too many in the words, or one too few.
  const stands = at >= end ? '（到此为止）' : text.charAt(at);
  return { index: head, written: words.charAt(head), stands, around: text.slice(Math.max(0, at - AROUND), Math.min(end, at + Math.min(rest.length + 1, AROUND))) };
}

/** Of the places where the beginning stands, the one after which most of the rest follows. */
function bestPlace(text: string, words: string, head: number): number {
  let best = { at: text.indexOf(words.slice(0, head)), alike: -1 };
  for (let at = best.at; at !== -1; at = text.indexOf(words.slice(0, head), at + 1)) {
    const alike = [1, 0].map((skip) => agreeing(words.slice(head + 1), text.slice(at + head + skip)));
    const most = Math.max(...alike, agreeing(words.slice(head), text.slice(at + head + 1)));
    if (most > best.alike) best = { at, alike: most };
  }
  return best.at;
}

function fromTail(text: string, words: string, tail: number): Near {
  const index = words.length - tail - 1;
  const at = text.indexOf(words.slice(words.length - tail));
  const start = text.lastIndexOf('\n', at - 1) + 1;
  return { index, written: words.charAt(index), stands: at <= start ? '（由此开始）' : text.charAt(at - 1), around: text.slice(Math.max(start, at - AROUND), at + Math.min(tail, AROUND)) };
}

function agreeing(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
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

/** Of several names the one that differs from this in fewest characters, where it is clearly meant: a third of them at most. */
export function nearestName(name: string, names: Iterable<string>): string | undefined {
  let best: { name: string; distance: number } | undefined;
  for (const other of names) {
    if (Math.abs(other.length - name.length) > name.length / 3) continue;
    const distance = distanceOf(name, other);
    if (distance <= name.length / 3 && (!best || distance < best.distance)) best = { name: other, distance };
  }
  return best?.name;
}

/** Characters to put, take out or exchange to make one of the other. */
function distanceOf(a: string, b: string): number {
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
