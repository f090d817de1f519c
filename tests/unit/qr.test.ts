import jsQR from 'jsqr';
import { expect, it } from 'vitest';
import { buildQrCode } from '../../lib/view/qr';

/** Pixels a unit of the picture that a telephone takes. */
const SCALE = 4;

it.each(['https://a.cn/', 'https://fzsj.example.gov.cn/dongchuan-2018/administrative-enforcement/', 'http://例子.cn/报告/?一=二'])('A telephone reads %s from the code', (address) => {
  const { size, path } = buildQrCode(address);
  const side = size * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = '', y = '', width = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row += 1) {
      for (let column = Number(x) * SCALE; column < (Number(x) + Number(width)) * SCALE; column += 1) pixels.set([0, 0, 0], (row * side + column) * 4);
    }
  }
  expect(jsQR(pixels, side, side)?.data).toBe(address);
});

it('A code has the quiet zone of four units that the standard wants', () => {
  const { size, path } = buildQrCode('https://a.cn/');
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, width]) => ({ x: Number(x), y: Number(y), end: Number(x) + Number(width) }));
  expect(Math.min(...runs.map(({ x, y }) => Math.min(x, y)))).toBe(4);
  expect(Math.max(...runs.map(({ end, y }) => Math.max(end, y + 1)))).toBe(size - 4);
});
