import { isLess, shiftPoint } from './shift';
import type { NumberToken, NumericToken } from './token';

/** Joins the two numbers of a range into one token: 3—5, 90%—95%, 三至五; 2019-02-13 and 052224292-201902 are not ranges, nor is a change (从3到5). */
export function joinRanges(text: string, tokens: readonly NumberToken[]): NumberToken[] {
  const joined: NumberToken[] = [];
  for (const token of tokens) {
    const previous = joined[joined.length - 1];
    if (previous && previous.script !== 'words' && token.script !== 'words' && isRange(text, previous, token)) {
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

function isRange(text: string, low: NumericToken, high: NumericToken): boolean {
  if (low.upper !== undefined || low.script !== high.script || low.script === 'zero' || low.damaged || high.damaged) return false;
  const between = text.slice(low.end, high.start);
  if (/[至到]$/.test(between) && isChange(text, between, low, high)) return false;
  if (/^[%％]?(?:——?|[–―~～〜至到])$/.test(between)) return true;
  const datelike = /[-－0-9０-９]/.test(text.charAt(low.start - 1)) || /[-－]/.test(text.charAt(high.end)) || /^[0０]/.test(high.raw);
  return /^[%％]?[-－]$/.test(between) && !datelike && low.script === 'arabic';
}

/** 从85%到92% and 从3到5件，增加… tell two numbers one after the other; 从3到5人不等 and 由3至5人组成 tell one that lies between. */
function isChange(text: string, between: string, low: NumericToken, high: NumericToken): boolean {
  const [before = '', after = ''] = [/[^,，。;；\n]*$/.exec(text.slice(0, low.start))?.[0], /^[^。;；\n]{0,12}/.exec(text.slice(high.end))?.[0]];
  const turns = /[%％]/.test(between) || /[增升降减扩缩压翻]|提[高升]/.test(before + after);
  return /[从由]$/.test(before) && turns && !/^[^,，]{0,8}?(?:不等|之间|组成|构成|担任)/.test(after);
}

/** In 1—2万 the scale belongs to both ends; in 5000—1万 only to the upper. */
function lowerEnd(low: NumericToken, high: NumericToken): string {
  const [scaleWord] = /[万亿萬億]$/.exec(high.raw) ?? [];
  if (scaleWord === undefined || /[百千万亿萬億]$/.test(low.raw)) return low.value;
  const scaled = shiftPoint(low.value, /[万萬]/.test(scaleWord) ? 4 : 8);
  return isLess(scaled, high.value) ? scaled : low.value;
}
