import { describe, expect, it } from 'vitest';
import { BOUNDS, type BoundsName } from '../../lib/chart/bounds';
import { renderSvg } from '../../lib/chart/svg';
import { COLORS } from '../../lib/chart/theme';
import type { DrawnView } from '../../lib/view';
import { makeValue } from '../unit/make-value';
import { readDrawing } from './drawing';

/** Px of a drawing at nine tenths of its size. */
const SEEN = 4 / 0.9;
const bounds = (Object.keys(BOUNDS) as BoundsName[]).filter((name) => name !== 'strip');
const [whole, most, one] = [makeValue('全部', '5000件'), makeValue('绝大部分', '4999件'), makeValue('一点点', '1件')];

const tiny: Record<string, DrawnView> = {
  bars: { id: 'bars', title: '横条', kind: 'bars', marks: [most, one] },
  parts: { id: 'parts', title: '分段', kind: 'parts', whole, parts: [one, most] },
};

function flowOf(total: number): DrawnView {
  const [all, rest] = [makeValue('全部', `${total}件`), makeValue('绝大部分', `${total - 1}件`)];
  return { id: 'flow', title: '分流', kind: 'flow', nodes: [all, rest, one].map((value) => ({ value, includes: [] })), links: [rest, one].map(({ id }) => ({ from: all.id, to: id })) };
}

describe.each(bounds)('One of five thousand in the bounds %s', (name) => {
  it.each(Object.entries(tiny))('is seen among %s', (_, view) => {
    const { marks } = readDrawing(renderSvg(view, name));
    const filled = marks.filter(({ fill }) => fill !== undefined);
    expect(Math.min(...filled.map(({ left, right }) => right - left))).toBeGreaterThanOrEqual(SEEN);
  });

  it('makes a list of a flow, which could not be high enough', () => {
    expect(readDrawing(renderSvg(flowOf(5000), name)).marks.filter(({ fill }) => fill === COLORS.soft)).toEqual([]);
  });
});

it('One of forty makes a flow higher, so that it is seen there, too', () => {
  const nodes = (total: number) => readDrawing(renderSvg(flowOf(total), 'column')).marks.filter(({ fill }) => fill === COLORS['series-1']).map(({ top, bottom }) => bottom - top);
  expect(Math.min(...nodes(40))).toBeGreaterThanOrEqual(SEEN);
  expect(Math.max(...nodes(40))).toBeGreaterThan(Math.max(...nodes(20)));
});
