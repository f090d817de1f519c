import { shiftBy } from './arabic';
import type { NumberToken, NumericToken } from './token';

const BLANK = /^[ \u00a0\u2009\u202f]$/;
/** What makes the number before it a place in a list, not the first digits of an amount: 表1 200件. */
const LABEL = /(?:^|\n|第|附件|[表图])$/;

/** Joins digits that only a blank parts: 29 757件 by thousands, 1 5起 where a digit came apart. A table's row of numbers stays apart. */
export function joinSpaced(text: string, tokens: readonly NumberToken[]): NumberToken[] {
  const joined: NumberToken[] = [];
  let run: NumericToken[] = [];
  const settle = () => {
    joined.push(...joinRun(text, run));
    run = [];
  };
  for (const token of tokens) {
    const last = run[run.length - 1];
    if (last && !BLANK.test(text.slice(last.end, token.start))) settle();
    if (token.script === 'arabic' && token.unit === undefined) run.push(token);
    else {
      settle();
      joined.push(token);
    }
  }
  settle();
  return joined;
}

function joinRun(text: string, run: readonly NumericToken[]): readonly NumericToken[] {
  const [first, ...rest] = run;
  const last = rest[rest.length - 1];
  if (!first || !last || LABEL.test(text.slice(0, first.start)) || !/^[ \u00a0\u2009\u202f]?[\u4e00-\u9fff%％‰]/.test(text.slice(last.end))) return run;
  const byThousands = /^[1-9]\d{0,2}$/.test(plain(first)) && rest.every((token) => /^\d{3}$/.test(plain(token).replace(token === last ? /(?:\.\d+)?\D*$/ : '', '')));
  const cameApart = rest.length === 1 && /^[1-9]\d?$/.test(plain(first)) && /^\d{1,2}$/.test(plain(last)) && /^[\u4e00-\u9fff]/.test(text.slice(last.end)) && !/^[年月日时点分号]/.test(text.slice(last.end));
  if (!byThousands && !cameApart) return run;
  const raw = text.slice(first.start, last.end);
  // 1 200万: the scale word belongs to all of it.
  const [digits = '', scale = ''] = raw.normalize('NFKC').replace(/\s/g, '').split(/(?=\D+$)/);
  return [{ ...first, end: last.end, raw, value: shiftBy(digits, scale) }];
}

function plain({ raw }: NumericToken): string {
  return raw.normalize('NFKC');
}
