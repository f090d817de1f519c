import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from '../../lib/chart/measure';

const SIZE = 17;
const words = fc.string({ unit: fc.constantFrom(...'区政府规范性文件（街道）《》、，。0123456789.%2018年ABc '), minLength: 1, maxLength: 60 });

describe('The width of a line', () => {
  it('is one em for each Chinese character and mark', () => {
    expect(textWidth('规范性文件，（《', 10)).toBe(80);
  });

  it('grows with the size and with weight', () => {
    expect(textWidth('3118户', 20)).toBe(2 * textWidth('3118户', 10));
    expect(textWidth('3118户', 20, true)).toBeGreaterThan(textWidth('3118户', 20));
  });

  it('is nothing for nothing', () => {
    expect(textWidth('', 17)).toBe(0);
  });
});

describe('Broken lines', () => {
  it('stay one where they fit', () => {
    expect(wrapText('规范性文件', 5 * SIZE, SIZE)).toEqual(['规范性文件']);
  });

  it('are of about equal length, without an orphan', () => {
    for (const text of ['清理出规范性文件', '农民专业合作社设立', '东川区铜都街道土地利用总体规划修改方案']) {
      const lengths = wrapText(text, 7 * SIZE, SIZE).map((line) => line.length);
      expect(Math.max(...lengths) - Math.min(...lengths), text).toBeLessThanOrEqual(2);
    }
  });

  it('keep a number whole, with its point and per cent', () => {
    const lines = wrapText('精简率达到百分之92.5%以上的事项1868项', 6 * SIZE, SIZE);
    expect(lines.some((line) => line.includes('92.5%'))).toBe(true);
    expect(lines.some((line) => line.includes('1868'))).toBe(true);
  });

  it('keep closing marks together where a line holds nothing else', () => {
    expect(wrapText('。%》、区', 3 * SIZE, SIZE)).toEqual(['。%》、', '区']);
  });

  it('never begin with a closing mark', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 3, max: 20 }), (text, ems) => {
        for (const line of wrapText(text, ems * SIZE, SIZE).slice(1)) expect(line).not.toMatch(/^[,.;:、，。；：)）》”%]/);
      }),
    );
  });

  it('lose nothing and add nothing', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 20 }), (text, ems) => {
        expect(wrapText(text, ems * SIZE, SIZE).join('')).toBe(text);
      }),
    );
  });

  it('fit, but for one number or one closing mark that is wider than the line', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 5, max: 20 }), (text, ems) => {
        for (const line of wrapText(text, ems * SIZE, SIZE)) {
          const body = line.replace(/[,.;:、，。；：)）》”%]+$/, '');
          expect(textWidth(body, SIZE) <= ems * SIZE || /^\S?[0-9.%]+$/.test(body)).toBe(true);
        }
      }),
    );
  });
});
