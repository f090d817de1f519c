import { COLORS, type ColorName } from '../lib/chart/theme';

/** Side in px of the drawing's own units. */
const TILE = 10;

/** What is cut out of each colour, so that no two look alike without it. */
const CUTS = {
  'series-1': 'M-2 8 8 -2M2 12 12 2',
  'series-2': 'M1 3.5h3.5M6 8.5h3.5',
  'series-3': 'M0 2.5h10M0 7.5h10',
  'series-4': 'M2.5 0v10M0 2.5h10',
} satisfies Partial<Record<ColorName, string>>;

/** The patterns of 图案填充, once on a page: the style sheet paints marks with them (app/charts.css). */
export function Hatching() {
  return (
    <svg className="hatching" aria-hidden="true" focusable="false">
      {(Object.keys(CUTS) as (keyof typeof CUTS)[]).map((name) => (
        <pattern key={name} id={`hatch-${name}`} width={TILE} height={TILE} patternUnits="userSpaceOnUse">
          <path d={`M0 0h${TILE}v${TILE}H0Z`} fill={paint(name)} />
          <path d={CUTS[name]} fill="none" stroke={paint('ground')} strokeWidth={1.5} />
        </pattern>
      ))}
    </svg>
  );
}

function paint(name: ColorName): string {
  return `var(--chart-${name}, ${COLORS[name]})`;
}
