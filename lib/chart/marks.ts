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
  | { type: 'path'; shape: { pathData: string } };

/** Length in px of the smallest mark: 4 px of the screen where a drawing is shown at its smallest (bounds.ts). */
export const SLIVER = 4.5;

/** A shape that stands for something of the report: it answers the pointer and is a stop of the keyboard's walk. Lengths in px of the layout. */
export type Mark = Tip & Look & Form;

/** A dot of `size` px around its middle. Things, bodies: all have this one shape, since none would mean anything. */
export function dotAt(x: number, y: number, size: number, look: Tip & Look): Mark {
  return { ...look, type: 'circle', shape: { cx: x, cy: y, r: size / 2 } };
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
