import { describe, expect, it } from 'vitest';
import { getReports } from '../../lib/reports';
import { buildValues, type ValueView } from '../../lib/view';

/** How each qualifier may be worded in Chinese. */
const WORDS: Record<ValueView['qualifier'], RegExp> = {
  exact: /^[^约余多近超]*$/,
  about: /^(大?约|近|接近|将近)|左右$|上下$/,
  over: /余|多|超|逾|突破|高于/,
  atLeast: /以上$|不低于|不少于|至少/,
  atMost: /内$|以下$|不超过|至多|不足/,
  rank: /^[第前]/,
  vague: /[数几上半]|[一二三四五六七八九两]{2}/,
};

const figures = getReports().flatMap((report) => {
  const values = buildValues(report);
  return [...report.figures].map(([id, traced]) => ({ id, traced, value: values.get(id), text: report.loaded.text }));
});

describe('A number as readers see it', () => {
  it.each(figures)('$id is worded as the report words it', ({ traced, value, text }) => {
    const { token, wording, figure } = traced;
    if (token.script === 'arabic') {
      const printed = text.slice(wording.start, wording.end);
      expect(value?.display.text).toBe(printed.normalize('NFKC').replace(/\s/g, ''));
      expect(figure.quote).toContain(printed);
    }
    expect(value?.display.text).toMatch(WORDS[figure.qualifier]);
    if (value?.value !== '') expect(value?.display.text).toContain(figure.unit);
  });

  it.each(figures.filter(({ traced }) => traced.figure.zeroWord !== undefined))('$id is a zero only where its word counts: 未发现 and 尚未 are no numbers', ({ traced: { figure }, value }) => {
    const isCount = !['未发现', '尚未', '还未'].includes(figure.zeroWord ?? '');
    expect([value?.value, value?.display.text, value?.status === 'zero']).toEqual(isCount ? ['0', `0${figure.unit}`, true] : ['', figure.zeroWord, false]);
  });

  it.each(figures)('$id falls into pieces that make up its text', ({ value }) => {
    const { text, before, number, between, unit, after } = value?.display ?? { text: undefined, before: '', number: '', between: '', unit: '', after: '' };
    expect(before + number + between + unit + after).toBe(text);
    expect(number).toMatch(value?.value === '' ? /^\p{Script=Han}+$/u : /\d/);
  });
});

describe('A qualifier inside a numeral', () => {
  it.each([
    ['十余万', '100000', '人', '100000余人'],
    ['二十多万', '200000', '元', '200000多元'],
  ])('%s %s%s is not lost when digits take the numeral’s place', (raw, value, unit, shown) => {
    const [report] = getReports();
    const [id, traced] = [...(report?.figures ?? [])][0] ?? [];
    if (!report || !id || !traced) throw new Error('No figure to try it with');
    const changed: typeof traced = {
      ...traced,
      figure: { ...traced.figure, value, unit, qualifier: 'over' },
      token: { ...traced.token, raw, value, script: 'chinese' },
      wording: { before: '', number: raw, between: '', unit, after: '', qualifier: 'over', start: traced.token.start, end: traced.token.start + raw.length },
    };
    const display = buildValues({ ...report, figures: new Map([[id, changed]]), derived: new Map() }).get(id)?.display;
    expect(display).toMatchObject({ text: shown, unit });
  });
});

describe('A computed number', () => {
  const derived = getReports().flatMap((report) => [...report.derived.keys()].map((id) => ({ id, value: buildValues(report).get(id) })));

  it.each(derived)('$id carries its formula, whose result it is, and no qualifier', ({ value }) => {
    expect(value?.formula).toContain('=');
    expect(value?.formula?.replace(/\s/g, '')).toContain(value?.display.number);
    expect(value?.qualifier).toBe('exact');
  });
});
