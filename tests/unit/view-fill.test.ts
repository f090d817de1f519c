import { describe, expect, it } from 'vitest';
import { fill, fillSegments, type Values } from '../../lib/view';
import { makeValue } from './make-value';

const reviews = makeValue('审查', '200余件');
const rate = makeValue('精简率', '约92%');
const values: Values = new Map([['reviews', reviews], ['rate', rate]]);

describe('Authored text', () => {
  it('has its placeholders filled with number, qualifier and unit', () => {
    expect(fill('审查{reviews}，精简{rate}。', values)).toBe('审查200余件，精简约92%。');
  });

  it('comes in pieces, so that each number can be linked', () => {
    expect(fillSegments('审查{reviews}重大决策', values)).toEqual([{ text: '审查' }, { text: '200余件', value: reviews }, { text: '重大决策' }]);
  });

  it('may begin or end with a number, hold the same twice, or two side by side', () => {
    expect(fillSegments('{rate}{reviews}和{rate}', values)).toEqual([
      { text: '约92%', value: rate },
      { text: '200余件', value: reviews },
      { text: '和' },
      { text: '约92%', value: rate },
    ]);
  });

  it('without a placeholder is one piece, and empty text is none', () => {
    expect(fillSegments('没有数字', values)).toEqual([{ text: '没有数字' }]);
    expect(fillSegments('', values)).toEqual([]);
  });

  it('never prints an unknown placeholder', () => {
    expect(() => fill('审查{nothing}', values)).toThrow(/nothing/);
  });
});
