import type PptxGenJS from 'pptxgenjs';
import { printedLabel } from '../chart/shapes';
import type { ChartSlide } from '../page/slides/model';
import { shownOf, type BarsView, type PartsView, type ValueView } from '../view';
import { BARE, type Page } from './frame';
import { labelFormat } from './label-format';
import { color, place, points, spacedWidth, TYPE, type Box } from './measures';
import { drawTable } from './tables';

type Options = PptxGenJS.IChartOpts;
type Data = PptxGenJS.OptsChartData;

const ROW = { most: 14, gapPercent: 70 };
const NAMES_SHARE = 0.45;
const BAR = 11;
const SLIVER = 2;
const SERIES = ['series-1', 'series-2', 'series-3', 'series-4'] as const;

/** Axes without lines and figures: every number is printed on its mark. */
const AXES: Options = {
  // The first name at the top. The library passes the word on; its types know only the other one.
  catAxisOrientation: 'maxMin' as 'minMax',
  barDir: 'bar', valAxisHidden: true, valAxisMinVal: 0, valGridLine: { style: 'none' }, catGridLine: { style: 'none' },
  catAxisLabelFontFace: '+mn-lt', dataLabelFontFace: '+mn-lt', valAxisLabelFontFace: '+mn-lt', catAxisMajorTickMark: 'none', showLegend: false, showTitle: false, lang: 'zh-CN',
};

/** A chart's numbers as the report has them: the library writes decimal strings as they are, only its types do not know it. */
function exact(values: readonly ValueView[]): number[] {
  return values.map(({ value }) => value) as unknown as number[];
}

/** Bars from zero, as a chart with its own worksheet. */
export function drawBars(page: Page, { title, summary, view }: ChartSlide & { view: BarsView }, box: Box): void {
  const { marks } = view;
  const format = labelFormat(marks);
  const names = marks.map((mark) => barName(mark, format === undefined));
  const widest = Math.max(...names.map((name) => spacedWidth(name, TYPE.label)));
  const share = Math.min(NAMES_SHARE, (widest + 3) / box.w);
  const plot = box.w * (1 - share);
  const labels = format === undefined ? 0 : Math.max(...marks.map(({ display }) => spacedWidth(display.text, TYPE.value, true))) + 3;
  const height = Math.min(box.h, marks.length * ROW.most);
  page.addChart('bar', [{ name: title, labels: names, values: exact(marks) }], {
    ...AXES,
    ...place({ ...box, y: box.y + (box.h - height) / 2, h: height }),
    layout: { x: share, y: 0, w: 1 - share, h: 1 },
    barGapWidthPct: ROW.gapPercent,
    chartColors: [color('series-1')],
    valAxisMaxVal: (Math.max(...marks.map(({ value }) => Number(value))) || 1) * (plot / (plot - labels)),
    catAxisLabelFontSize: points(TYPE.label), catAxisLabelColor: color('ink'), catAxisLineShow: true, catAxisLineColor: color('line'),
    ...(format === undefined ? {} : { showValue: true, dataLabelFormatCode: format, dataLabelPosition: 'outEnd', dataLabelFontSize: points(TYPE.value), dataLabelFontBold: true, dataLabelColor: color('ink') }),
    altText: summary,
    objectName: title,
  });
}

function barName(mark: ValueView, withNumber: boolean): string {
  const name = printedLabel(mark);
  return `${mark.formula ? `${mark.label}（计算得出：${mark.formula}）` : name}${withNumber ? `　${shownOf(mark)}` : ''}`;
}

/** A whole cut into its parts: a stacked bar with its own worksheet, and a table that names and counts the parts. */
export function drawParts(page: Page, { title, summary, view }: ChartSlide & { view: PartsView }, box: Box): void {
  const { whole, parts } = view;
  const head = TYPE.value * 1.5;
  const colors = parts.map((part, index) => color(part.formula ? 'rest' : (SERIES[index % SERIES.length] ?? 'series-1')));
  page.addText(
    [
      { text: `${whole.label}　`, options: { fontSize: points(TYPE.label) } },
      { text: shownOf(whole), options: { fontSize: points(TYPE.value), bold: true } },
      ...(whole.formula ? [{ text: `　计算得出：${whole.formula}`, options: { fontSize: points(TYPE.small), color: color('muted') } }] : []),
    ],
    { ...BARE, ...place({ ...box, h: head }), color: color('ink'), valign: 'middle', objectName: whole.label },
  );
  page.addChart('bar', parts.map((part): Data => ({ name: `${printedLabel(part)}　${shownOf(part)}`, labels: [`${printedLabel(whole)}　${shownOf(whole)}`], values: exact([part]) })), {
    ...AXES,
    ...place({ ...box, y: box.y + head, h: BAR }),
    layout: { x: 0, y: 0, w: 1, h: 1 },
    barGrouping: 'stacked',
    barGapWidthPct: 5,
    chartColors: colors,
    // A white edge would swallow a part that is hardly wider.
    ...(parts.every(({ value }) => (Number(value) / Number(whole.value)) * box.w >= SLIVER) ? { dataBorder: { pt: 1, color: color('ground') } } : {}),
    catAxisHidden: true,
    valAxisMaxVal: Number(whole.value) || 1,
    altText: summary,
    objectName: title,
  });
  const top = head + BAR + 2;
  const rows = parts.map((part) => ({ label: part.label, value: shownOf(part), strong: true, remark: part.formula && `计算得出：${part.formula}` }));
  drawTable(page, { columns: ['部分', '数目', '说明'], rows, swatches: colors }, { ...box, y: box.y + top, h: box.h - top }, `${title}：各部分`);
}

