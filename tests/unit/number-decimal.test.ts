import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, decimalsOf, isInteger, isLess, percentage, shiftPoint, subtract, sum } from '../../lib/number';

const decimal = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.integer({ min: 0, max: 6 })).map(([digits, decimals]) => {
  const text = digits.toString().padStart(decimals + 1, '0');
  return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
});

describe('Decimal arithmetic', () => {
  it('adds without binary rounding', () => {
    expect(sum(['0.1', '0.2'])).toBe('0.3');
    expect(sum(['486', '79', '35', '3118'])).toBe('3718');
    expect(sum([])).toBe('0');
  });

  it('subtracts every part', () => {
    expect(subtract('65', ['47'])).toBe('18');
    expect(subtract('1', ['0.9', '0.2'])).toBe('-0.1');
  });

  it('rounds a percentage half up', () => {
    expect(percentage('1868', '2034', 0)).toBe('92');
    expect(percentage('1', '8', 1)).toBe('12.5');
    expect(percentage('1', '800', 2)).toBe('0.13');
    expect(() => percentage('1', '0', 0)).toThrow();
  });

  it('compares by value, not by spelling', () => {
    expect(compare('1.50', '1.5')).toBe(0);
    expect(compare('10', '9')).toBe(1);
    expect(compare('0', '0.1')).toBe(-1);
  });

  it('knows digits after the point and whole numbers', () => {
    expect(decimalsOf('5.20')).toBe(2);
    expect(decimalsOf('5')).toBe(0);
    expect(isInteger('5.0')).toBe(true);
    expect(isInteger('5.5')).toBe(false);
  });

  it('takes away what it added', () => {
    fc.assert(
      fc.property(decimal, fc.array(decimal, { maxLength: 5 }), (value, parts) => compare(subtract(sum([value, ...parts]), parts), value) === 0),
      { numRuns: 1000 },
    );
  });

  it('moves the point as a multiplication does', () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: 1, max: 12 }), (value, places) => shiftPoint(value, places) === new Big(value).times(new Big(10).pow(places)).toFixed()),
      { numRuns: 1000 },
    );
  });

  it('knows the smaller of two without a sign', () => {
    fc.assert(fc.property(decimal, decimal, (a, b) => isLess(a, b) === compare(a, b) < 0 && !isLess(a, a)), { numRuns: 1000 });
    expect(isLess('1.50', '1.5') || isLess('1.5', '1.50')).toBe(false);
  });

  it('is never in exponent notation', () => {
    fc.assert(fc.property(decimal, decimal, (a, b) => /^-?\d+(\.\d+)?$/.test(sum([a, b])) && /^-?\d+(\.\d+)?$/.test(subtract(a, [b]))), {
      numRuns: 1000,
    });
  });
});
