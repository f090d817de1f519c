import type { NumberToken } from './read';
import { isLess, shiftPoint } from './shift';

/** Joins the two numbers of a range into one token: 3—5, 90%—95%, 三至五; 2019-02-13 and 052224292-201902 are not ranges. */
export function joinRanges(text: string, tokens: readonly NumberToken[]): NumberToken[] {
  const joined: NumberToken[] = [];
  for (const token of tokens) {
    const previous = joined[joined.length - 1];
    if (previous && isRange(text, previous, token)) {
      joined[joined.length - 1] = {
        ...previous,
        end: token.end,
        raw: text.slice(previous.start, token.end),
        value: lowerEnd(previous, token),
        upper: token.value,
      };
    } else {
      joined.push(token);
    }
  }
  return joined;
}

function isRange(text: string, low: NumberToken, high: NumberToken): boolean {
  if (low.upper !== undefined || low.script !== high.script || low.script === 'zero') return false;
  const between = text.slice(low.end, high.start);
  if (/^[%％]?(?:——?|[–―~～〜至到])$/.test(between)) return true;
  const datelike = /[-－0-9０-９]/.test(text.charAt(low.start - 1)) || /[-－]/.test(text.charAt(high.end)) || /^[0０]/.test(high.raw);
  return /^[%％]?[-－]$/.test(between) && !datelike && low.script === 'arabic';
}

/** In 1—2万 the scale belongs to both ends; in 5000—1万 only to the upper. */
function lowerEnd(low: NumberToken, high: NumberToken): string {
  const [scaleWord] = /[万亿]$/.exec(high.raw) ?? [];
  if (scaleWord === undefined || /[百千万亿]$/.test(low.raw)) return low.value;
  const scaled = shiftPoint(low.value, scaleWord === '万' ? 4 : 8);
  return isLess(scaled, high.value) ? scaled : low.value;
}
