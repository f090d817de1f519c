import type { CustomSeriesOption } from 'echarts/charts';
import type { Layout } from './bounds';
import type { Tip } from './tip';

/** How a mark is painted. An outline lies half inside and half outside of the mark's edge. */
export interface Look {
  fill: string;
  stroke?: string;
  lineWidth?: number;
  dashed?: boolean;
}

type Form =
  | { type: 'rect'; shape: { x: number; y: number; width: number; height: number; r?: number } }
  | { type: 'circle'; shape: { cx: number; cy: number; r: number } }
  | { type: 'polygon'; shape: { points: [number, number][] } }
  | { type: 'path'; shape: { pathData: string } };

/** A shape that stands for something of the report: it answers the pointer and is a stop of the keyboard's walk. Lengths in px of the layout. */
export type Mark = Tip & Look & Form;

/** Signs that can be told apart without their colours. */
export const SIGNS = ['circle', 'square', 'triangle', 'diamond', 'button'] as const;
export type Sign = (typeof SIGNS)[number];

/** A sign within a square of `size` px around its middle. */
export function signMark(sign: Sign, x: number, y: number, size: number, look: Tip & Look): Mark {
  const half = size / 2;
  switch (sign) {
    case 'circle':
      return { ...look, type: 'circle', shape: { cx: x, cy: y, r: half } };
    case 'triangle':
      return { ...look, type: 'polygon', shape: { points: [[x, y - half], [x + half, y + half], [x - half, y + half]] } };
    case 'diamond':
      return { ...look, type: 'polygon', shape: { points: [[x, y - half], [x + half, y], [x, y + half], [x - half, y]] } };
    case 'square':
    case 'button':
      return { ...look, type: 'rect', shape: { x: x - half, y: y - half, width: size, height: size, r: sign === 'button' ? size / 4 : 0 } };
  }
}

/** A rectangle; its outline lies within it. */
export function rectMark(x: number, y: number, width: number, height: number, { lineWidth = 0, ...look }: Tip & Look): Mark {
  const inset = lineWidth / 2;
  return { ...look, lineWidth, type: 'rect', shape: { x: x + inset, y: y + inset, width: Math.max(0, width - lineWidth), height: height - lineWidth } };
}

/** Look of what the report does not name or does not state. */
export function hollow({ palette, line }: Layout, color: string): Look {
  return { fill: palette.ground, stroke: color, lineWidth: line * 4 / 3 };
}

/** Marks as ECharts draws them, each a data item with its tip. */
export function toSeries(marks: readonly Mark[]): CustomSeriesOption {
  return {
    type: 'custom',
    coordinateSystem: 'none',
    data: marks.map(({ tip }) => ({ value: 0, tip })),
    renderItem: ({ dataIndex }) => {
      const mark = marks[dataIndex];
      if (!mark) return null;
      const { type, shape, fill, stroke, lineWidth, dashed } = mark;
      return { type, shape, style: { fill, stroke, lineWidth: stroke === undefined ? 0 : lineWidth, lineDash: dashed ? [4, 3] : undefined } } as ReturnType<NonNullable<CustomSeriesOption['renderItem']>>;
    },
  };
}
