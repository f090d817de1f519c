import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Qualifier } from '../../data/schema';
import { type NumberToken, readLooseNumbers, readNumbers, readWording } from '../../lib/number';
import { DAMAGED_EXAMPLES, type Example, EXAMPLES } from '../../lib/number/examples';

const { units } = JSON.parse(readFileSync('data/indicators.json', 'utf8')) as { units: string[] };

describe.each(Object.entries(EXAMPLES))('%s', (_kind, examples) => {
  it.each(examples.map((example) => [example.text, example] as const))('%s is read as the guide says', (text, { readings }) => {
    expect(readAll(text, readings)).toEqual(readings);
  });

  it.each(examples.map(({ text }) => text))('%s is read so within a sentence', (text) => {
    const [first] = tokensOf(text);
    expect(tokensOf(`今年以来，${text}，有关工作正在推进`)[0]).toMatchObject({ raw: first?.raw, script: first?.script });
  });
});

describe('A date that lost a character', () => {
  it.each(DAMAGED_EXAMPLES)('%s is marked as damaged', (text) => {
    expect(readNumbers(`截至${text}`)).toMatchObject([{ damaged: true }]);
  });

  it.each(['2025年', '12月', '2016—2020年', '31日', '123456件', '20250日程'])('%s is none', (text) => {
    expect(readNumbers(text).some((token) => token.script !== 'words' && token.damaged)).toBe(text === '20250日程');
  });
});

describe('What only looks like an amount in words is none', () => {
  it.each(['总数百件', '无数百姓', '以上百件', '网上百件'])('%s', (text) => {
    expect(readNumbers(text).every(({ script }) => script === 'chinese')).toBe(true);
  });

  it.each(['提高3个百分点', '3百分点', '百分比', '百分制'])('%s has no hundred of its own', (text) => {
    expect(readNumbers(text).map(({ raw }) => raw)).toEqual(text.startsWith('百') ? [] : ['3']);
  });

  it.each(['24/7', '2020/12/31', '3/15/2020', 'http://a.cn/1/2'])('%s is no fraction', (text) => {
    expect(readNumbers(text).every(({ script }) => script !== 'words')).toBe(true);
  });

  it.each(['3—5%', '2019-02-13', '东川区-3个', '(-)5%', '5%-8%', '胜负3场'])('%s has no sign', (text) => {
    expect(readNumbers(text).every((token) => token.script === 'words' || !token.value.startsWith('-'))).toBe(true);
  });

  it.each(['35 486 153\n', '表1 200件', '1 200件', '2018 158项', '12 5日'])('the digits of %j stay apart', (text) => {
    expect(readNumbers(text).length).toBeGreaterThan(1);
  });

  it.each(['3成立', '3成员', '4案件', '26案卷'])('%s is counted in no unit', (text) => {
    const [token] = readNumbers(text);
    expect(token && readWording(text, token, units).unit).toBe('');
  });
});

function readAll(text: string, readings: Example['readings']): [string, string, Qualifier][] {
  return tokensOf(text, readings.some(([number]) => number.includes(':'))).map((token) => {
    const { unit, qualifier } = readWording(text, token, units);
    if (token.script === 'words') return [`words:${token.raw}`, unit, qualifier];
    if (token.script === 'zero' || token.raw === '零') return [`zero:${token.raw}`, '', 'exact'];
    return [token.upper === undefined ? token.value : `${token.value}—${token.upper}`, unit, qualifier];
  });
}

/** Every token, and the words that count only where a figure says so where there is no other. */
function tokensOf(text: string, loose = true): NumberToken[] {
  const tokens = readNumbers(text);
  return tokens.length === 0 && loose ? readLooseNumbers(text) : tokens;
}
