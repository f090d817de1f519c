import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutNumbers } from '../../lib/text/whole-numbers';

describe('A text cut at its numbers', () => {
  it.each([
    ['规范性文件共87件，废止6件', ['规范性文件共', '87件', '，废止', '6件', '']],
    ['精简率约92%', ['精简率约', '92%', '']],
    ['审查200余件重大合同', ['审查', '200余件', '重大合同']],
    ['2018年 2,040项', ['', '2018年', ' ', '2,040项', '']],
    ['没有数字', ['没有数字']],
    ['', ['']],
  ])('%s', (text, pieces) => {
    expect(cutNumbers(text)).toEqual(pieces);
  });

  it('loses nothing, and has every digit in a piece that may not be broken', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'项件余约，。0123456789.,%（ a') }), (text) => {
        const pieces = cutNumbers(text);
        expect(pieces.join('')).toBe(text);
        expect(pieces.filter((piece, index) => index % 2 === 0 && /\d/.test(piece))).toEqual([]);
      }),
    );
  });
});
