import { optimize } from 'svgo';
import type { DrawnView } from '../view';
import { buildChart } from './build';
import { echarts } from './engine';
import { BOUNDS, createLayout, type BoundsName } from './bounds';
import { textWidth } from './measure';
import { COLORS } from './theme';

// There is no canvas at build: without this ECharts takes Chinese characters for much wider than they are.
echarts.setPlatformAPI({
  measureText: (content: string, font = '') => ({ width: textWidth(content, Number.parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? '12'), font.includes('bold')) }),
});

/**
 * Draws a chart as a self-contained `<svg>` string, the same for the same view in every build: no ids, no classes, no style
 * attributes (a strict content security policy refuses those), every colour a CSS variable with its own value as fallback.
 */
export function renderSvg(view: DrawnView, bounds: BoundsName): string {
  const { option, height } = buildChart(view, createLayout(BOUNDS[bounds]));
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: BOUNDS[bounds].width, height: Math.ceil(height) });
  try {
    chart.setOption(option);
    return recolor(clean(chart.renderToSVGString()));
  } finally {
    // An undisposed server-side chart keeps the build alive for ever.
    chart.dispose();
  }
}

function clean(svg: string): string {
  // Words in rich text carry their font as one shorthand, which is no SVG attribute.
  const split = svg.replace(/font: ?\w+ (\w+) ([\d.]+px) ([^;"]+)/g, 'font-weight:$1;font-size:$2;font-family:$3');
  return optimize(split, {
    plugins: [
      'removeStyleElement',
      'convertStyleToAttrs',
      { name: 'removeAttrs', params: { attrs: ['class', 'ecmeta.*', 'pointer-events', 'baseProfile', 'version'] } },
      'removeUnusedNS',
      { name: 'cleanupNumericValues', params: { floatPrecision: 1 } },
      { name: 'convertTransform', params: { floatPrecision: 1 } },
      { name: 'convertPathData', params: { floatPrecision: 1 } },
    ],
  }).data;
}

function recolor(svg: string): string {
  return Object.entries(COLORS).reduce(
    (colored, [name, hex]) => colored.replaceAll(`"${hex}"`, `"var(--chart-${name}, ${hex})"`),
    svg,
  );
}
