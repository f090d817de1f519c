import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { placeTip, type Box } from '../../lib/chart/tip-place';

const view = { width: 700, height: 300 };
const tip = { width: 120, height: 60 };

describe('A tip stands', () => {
  test('above its mark, in its middle, where there is room and there are no words', () => {
    const mark = { x: 300, y: 150, width: 40, height: 20 };
    const place = placeTip(tip, { point: { x: 320, y: 160 }, mark, words: [], marks: [], view });
    expect(place).toEqual({ x: 260, y: 82 });
    expect(overlaps({ ...place, ...tip }, mark)).toBe(false);
  });

  test('where it covers no word, though further away', () => {
    const mark = { x: 300, y: 150, width: 40, height: 20 };
    const words = [{ x: 200, y: 80, width: 240, height: 60 }, { x: 200, y: 180, width: 240, height: 60 }];
    const place = placeTip(tip, { point: { x: 320, y: 160 }, mark, words, marks: [], view });
    for (const word of [...words, mark]) expect(overlaps({ ...place, ...tip }, word)).toBe(false);
  });

  test('where it covers no other mark, which it would seem to speak of', () => {
    const mark = { x: 300, y: 150, width: 16, height: 16 };
    const marks = [110, 150, 190].map((y) => ({ ...mark, y }));
    const place = placeTip(tip, { point: { x: 308, y: 158 }, mark, words: [], marks, view });
    for (const each of marks) expect(overlaps({ ...place, ...tip }, each)).toBe(false);
  });

  test('at the point of what is large on both sides', () => {
    const place = placeTip(tip, { point: { x: 320, y: 160 }, mark: { x: 0, y: 0, width: 700, height: 300 }, words: [], marks: [], view });
    expect(overlaps({ ...place, ...tip }, { x: 309, y: 149, width: 22, height: 22 })).toBe(false);
  });

  test('within the chart, always, and at its corner where it is larger', () => {
    const box = fc.record({ x: fc.integer({ min: -50, max: 750 }), y: fc.integer({ min: -50, max: 350 }), width: fc.integer({ min: 1, max: 700 }), height: fc.integer({ min: 1, max: 300 }) });
    const size = fc.record({ width: fc.integer({ min: 1, max: 700 }), height: fc.integer({ min: 1, max: 300 }) });
    const point = fc.record({ x: fc.integer({ min: 0, max: 700 }), y: fc.integer({ min: 0, max: 300 }) });
    fc.assert(fc.property(size, point, fc.option(box, { nil: undefined }), fc.array(box), (own, at, mark, words) => {
      const { x, y } = placeTip(own, { point: at, mark, words, marks: [], view });
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x + own.width).toBeLessThanOrEqual(view.width);
      expect(y + own.height).toBeLessThanOrEqual(view.height);
    }), { numRuns: 30 });
    expect(placeTip({ width: 900, height: 400 }, { point: { x: 1, y: 1 }, words: [], marks: [], view })).toEqual({ x: 0, y: 0 });
  });
});

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
