import type { ValueView } from '../view';
import type { Frame } from './frame';
import { seriesColor } from './theme';

/** A mark's size, and the distance from one to the next, in px of the design. */
export const MARK = 20;
export const PITCH = 27;

export const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'roundRect'] as const;

/** Which of the symbols stands for what is outside the whole. */
export const APART_SYMBOL = SYMBOLS.indexOf('roundRect');

/** Marks of one look, and where they stand. */
export interface Group {
  label: string;
  tip: string;
  symbol: (typeof SYMBOLS)[number];
  color: string;
  hollow?: boolean;
  positions: [number, number][];
}

/** Colour of the nth group; what is computed has one of its own. */
export function markColor({ formula }: ValueView, index: number, { palette }: Frame): string {
  return formula ? palette.rest : seriesColor(palette, index);
}

/** One series a group, so that each has its own symbol. */
export function toSeries({ label, tip, symbol, color, hollow, positions }: Group, { px, palette }: Frame) {
  return {
    type: 'scatter' as const,
    name: label,
    symbol,
    symbolSize: hollow ? px(MARK - 2) : px(MARK),
    itemStyle: hollow ? { opacity: 1, color: palette.ground, borderColor: color, borderWidth: 2 } : { opacity: 1, color },
    emphasis: { disabled: true },
    data: positions.map((value) => ({ value, tip })),
  };
}
