import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, type NumberToken, readNumbers, readWording, shiftPoint } from '../../lib/number';
import { readChineseNumeral } from '../../lib/number/chinese';

const RUNS = { numRuns: 2000 };

const integer = fc.bigInt({ min: 0n, max: 10n ** 12n }).map(String);
const fraction = fc.option(fc.stringMatching(/^\d{1,3}$/), { nil: undefined });
const number = fc.tuple(integer, fraction).map(([whole, digits]) => (digits === undefined ? whole : `${whole}.${digits}`));
// Words that touch a number in a report and hold none themselves.
const before = fc.constantFrom('', '共', '其中', '全年办理', '达到', '(', '、');
const after = fc.constantFrom('', '件', '户', '个', '项,', '人次。', ')', '%');

function grouped(value: string): string {
  const [whole = '', digits] = value.split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return digits === undefined ? groups : `${groups}.${digits}`;
}

function fullWidth(text: string): string {
  return text.replace(/[0-9.,]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

const FORMATS = { plain: (value: string) => value, grouped, fullWidth, fullWidthGrouped: (value: string) => fullWidth(grouped(value)) };

describe('The number reader reads back whatever way a number is printed', () => {
  it.each(Object.entries(FORMATS))('%s', (_, format) => {
    fc.assert(
      fc.property(before, number, after, (head, value, tail) => {
        const printed = format(value);
        const text = head + printed + tail;
        expect(readNumbers(text)).toEqual([{ start: head.length, end: head.length + printed.length, raw: printed, value, script: 'arabic' }]);
      }),
      RUNS,
    );
  });

  it.each([
    ['万', 4],
    ['亿', 8],
    ['千万', 7],
    ['百万', 6],
    ['万亿', 12],
  ])('in %s', (word, exponent) => {
    fc.assert(
      fc.property(before, number, (head, value) => {
        const tokens = readNumbers(`${head}${value}${word}元`);
        expect(tokens).toHaveLength(1);
        expect(compare(valueOf(tokens[0]), shiftPoint(value, exponent))).toBe(0);
      }),
      RUNS,
    );
  });

  it('with blanks between thousands, before its scale word and before its unit', () => {
    const blank = fc.constantFrom(' ', '\u00a0', '\u202f');
    fc.assert(
      fc.property(fc.bigInt({ min: 1000n, max: 10n ** 9n }).map(String), blank, fc.constantFrom('', '万', '亿'), fc.constantFrom('', '约', '余'), (value, gap, scale, word) => {
        const digits = value.replace(/\B(?=(\d{3})+$)/g, gap);
        const text = `共受理${word === '约' ? word + gap : ''}${digits}${scale && gap + scale}${word === '余' ? gap + word : gap}件,其中`;
        const [token, ...others] = readNumbers(text);
        expect(others).toEqual([]);
        expect(compare(valueOf(token), shiftPoint(value, scale === '万' ? 4 : scale === '亿' ? 8 : 0))).toBe(0);
        expect(token && readWording(text, token, ['个', '件', '人'])).toMatchObject({ unit: '件', qualifier: word === '约' ? 'about' : word === '余' ? 'over' : 'exact', end: text.length - 3 });
      }),
      RUNS,
    );
  });

  it('in several units: 1亿2千万, 3万5千, 1 亿 2000 万', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9 }), fc.constantFrom('', ' '), (high, middle, low, gap) => {
        const printed = `${high}${gap}亿${gap}${middle}${gap}万`;
        expect(readNumbers(`资金${printed}元`)).toMatchObject([{ raw: printed, value: String(BigInt(high) * 10n ** 8n + BigInt(middle) * 10n ** 4n) }]);
        expect(readNumbers(`资金${middle}万${low}千元`)).toMatchObject([{ value: String(middle * 10_000 + low * 1000) }]);
        expect(readNumbers(`资金${high}亿${low}千万元`)).toMatchObject([{ value: String(BigInt(high) * 10n ** 8n + BigInt(low) * 10n ** 7n) }]);
      }),
      RUNS,
    );
  });

  it('below zero, where a sign says so', () => {
    fc.assert(
      fc.property(number, fc.constantFrom('-', '−', '负', '－'), fc.constantFrom('增长', '为', '同比'), (value, sign, head) => {
        expect(readNumbers(`${head}${sign}${value}%,`)).toMatchObject([{ raw: sign + value, value: `-${value}` }]);
      }),
      RUNS,
    );
  });

  it('as a share in Chinese numerals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.constantFrom('百', '千'), (value, whole) => {
        const raw = `${whole}分之${inChinese(value)}`;
        expect(readNumbers(`占${raw}以上`)).toMatchObject([{ raw, value: String(value), unit: whole === '百' ? '%' : '‰' }]);
      }),
      RUNS,
    );
  });

  it('as a fraction, which stays one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 98 }), fc.integer({ min: 1, max: 99 }), (part, more) => {
        const whole = part + more;
        for (const raw of [`${inChinese(whole)}分之${inChinese(part)}`, `${whole}分之${part}`, `${part}/${whole}`]) {
          if (!/^(?:一百|百|一千|千)分之/.test(raw)) expect(readNumbers(`约${raw}左右`), raw).toMatchObject([{ raw, kind: 'fraction', script: 'words' }]);
        }
      }),
      RUNS,
    );
  });

  it('as two numbers where one became the other', () => {
    fc.assert(
      fc.property(number, number, fc.constantFrom('到', '至', '提高到', '下降至', '减少到', '增至'), fc.constantFrom('从', '由'), (low, high, turn, from) => {
        expect(readNumbers(`${from}${low}%${turn}${high}%。`)).toMatchObject([{ raw: low }, { raw: high }]);
      }),
      RUNS,
    );
  });

  it('as a range', () => {
    fc.assert(
      fc.property(number, number, fc.constantFrom('—', '——', '–', '～', '至'), (low, high, dash) => {
        expect(readNumbers(`每次${low}${dash}${high}人`)).toEqual([
          { start: 2, end: 2 + low.length + dash.length + high.length, raw: low + dash + high, value: low, upper: high, script: 'arabic' },
        ]);
      }),
      RUNS,
    );
  });

  it('in Chinese numerals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => {
        expect(readChineseNumeral(inChinese(value))).toBe(String(value));
      }),
      RUNS,
    );
  });

  it('together with its qualifier and its unit, whatever stands around', () => {
    const qualifiers = fc.constantFrom(
      ['约', '', '', 'about'],
      ['', '余', '', 'over'],
      ['', '', '以上', 'atLeast'],
      ['', '', '以内', 'atMost'],
      ['不超过', '', '', 'atMost'],
      ['', '', '', 'exact'],
    );
    fc.assert(
      fc.property(number, qualifiers, fc.constantFrom('人次', '人', '件', '个工作日', '%'), (value, [lead, between, trail, qualifier], unit) => {
        const text = `今年${lead}${value}${between}${unit}${trail},其中`;
        const [token] = readNumbers(text);
        const wording = token && readWording(text, token, ['人', '人次', '个', '个工作日', '件', '%']);
        expect(wording).toEqual({ before: lead, number: value, between, unit, after: trail, qualifier, start: 2, end: text.length - 3 });
      }),
      RUNS,
    );
  });

  it('and never stumbles over any text', () => {
    const pieces = fc.constantFrom('1', '３', ',', '，', '.', '．', '-', '—', '至', '%', '万', '亿', '千', '余', '多', '一', '二', '两', '三', '〇', '百', '几', '数', '上', '分之', '百分', '点', '/', '翻', '番', ' ', '负', '没有', '件', '年', '\n');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')), (text) => {
        let last = 0;
        for (const token of readNumbers(text)) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(token.start, token.end)).toBe(token.raw);
          if (token.script !== 'words') expect([token.value, token.upper ?? '0'].join(' ')).toMatch(/^-?\d+(\.\d+)? -?\d+(\.\d+)?$/);
          last = token.end;
        }
      }),
      { numRuns: 5000 },
    );
  });
});

function valueOf(token: NumberToken | undefined): string {
  return token && token.script !== 'words' ? token.value : '';
}

/** A number below 10^8 as a person writes it: 三千七百一十八, 一万零五. */
function inChinese(value: number): string {
  if (value === 0) return '零';
  const [high, low] = [Math.floor(value / 10_000), value % 10_000];
  if (high === 0) return group(low);
  const gap = low > 0 && (low < 1000 || high % 10 === 0) ? '零' : '';
  return `${group(high)}万${low > 0 ? gap + group(low) : ''}`;
}

function group(value: number): string {
  const digits = '零一二三四五六七八九';
  const parts = [...String(value).padStart(4, '0')].map((digit, index) => (digit === '0' ? '零' : (digits[Number(digit)] ?? '') + (['千', '百', '十', ''][index] ?? '')));
  return parts.join('').replace(/零+/g, '零').replace(/^零|零$/g, '');
}
