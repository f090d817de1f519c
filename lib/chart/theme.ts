/**
 * Chart colours. Each is one distinct hex, so that a built SVG can be re-coloured by CSS alone: the SVG is painted with
 * these and every one is then replaced by var(--chart-…, #hex). Contrast on white is at least 4.5:1 for ink, 3:1 for marks.
 */
export const COLORS = {
  ink: '#17212b',
  muted: '#45525f',
  line: '#7b8896',
  soft: '#dce6ee',
  ground: '#fefefe',
  'series-1': '#12436d',
  'series-2': '#28a197',
  'series-3': '#801650',
  'series-4': '#f46a25',
  /** What the report does not state: remainders, unnamed bodies. */
  rest: '#66727f',
  /** Words on a mark of the series: dark or light, whichever can be read on it. */
  'on-series-1': '#fefefd',
  'on-series-2': '#17212a',
  'on-series-3': '#fefdfe',
  'on-series-4': '#17212c',
} as const;

export type ColorName = keyof typeof COLORS;
export type Palette = Record<ColorName, string>;

/** Unquoted on purpose: a quoted font name breaks the attributes of a server-rendered SVG. */
export const FONT_FAMILY = 'sans-serif';

const SERIES = ['series-1', 'series-2', 'series-3', 'series-4'] as const;

/** Colour of the nth series; four at most, by the schema. */
export function seriesColor(palette: Palette, index: number): string {
  return palette[seriesName(index)];
}

/** Colour of words on a mark of the nth series. */
export function onSeriesColor(palette: Palette, index: number): string {
  return palette[`on-${seriesName(index)}`];
}

function seriesName(index: number): (typeof SERIES)[number] {
  return SERIES[index % SERIES.length] ?? 'series-1';
}
