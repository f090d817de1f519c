import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight } from '../../lib/text/highlight';
import { findTerm, keyOf, toSearchKey, toTerms } from '../../lib/text/search-key';

describe('What is searched', () => {
  it('does not depend on width, case, blanks, quotation marks or separators', () => {
    for (const [typed, written] of [['１５８项', '158项'], ['3,718', '3718户'], ['最多跑一次', '“最多跑一次”事项'], ['９２％', '约92%'], ['ABC', 'ａｂｃ'], ['法治 政府', '法治政府']]) {
      expect(toSearchKey(written ?? '').key).toContain(toSearchKey(typed ?? '').key);
    }
  });

  it('keeps the point in a number and leaves commas and brackets out', () => {
    expect(toSearchKey('（1.5个，）').key).toBe('1.5个');
  });

  it('takes the comma out of a number, and keeps apart what only stands side by side', () => {
    expect(toSearchKey('3,718户').key).toBe('3718户');
    expect(findTerm(toSearchKey('2019-02-13 15:13').key, '15')).toBeGreaterThan(0);
    expect(findTerm(toSearchKey('2019-02-13 15:13').key, '1315')).toBe(-1);
  });

  it('is the same where no positions are asked for', () => {
    const texts = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'１58，,. 项-“”法ａ%：') }));
    fc.assert(fc.property(texts, (text) => keyOf(text) === toSearchKey(text).key), { numRuns: 2000 });
  });

  it('is split where a reader leaves a blank, full width or not', () => {
    expect(toTerms(' 执法　人员 158 ')).toEqual(['执法', '人员', '158']);
    expect(toTerms(' “” ')).toEqual([]);
  });

  it('finds a number from its first digit only', () => {
    expect(findTerm('共158项', '158')).toBe(1);
    expect(findTerm('共158项', '15')).toBe(1);
    expect(findTerm('共158项', '58')).toBe(-1);
    expect(findTerm('共1.5个', '5')).toBe(-1);
    expect(findTerm('158项又58件', '58')).toBe(5);
  });
});

describe('Marking what was found', () => {
  it('marks the words as they are written, whatever was typed', () => {
    expect(highlight('取消“最多跑一次”事项', toTerms('最多跑一次事项'))).toEqual([
      { text: '取消“', found: false },
      { text: '最多跑一次”事项', found: true },
    ]);
    expect(highlight('调解，再调解', ['调解']).filter(({ found }) => found)).toHaveLength(2);
  });

  it('never changes a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ unit: 'grapheme', maxLength: 3 })), (text, words) => {
        expect(highlight(text, words.flatMap(toTerms)).map((piece) => piece.text).join('')).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});
