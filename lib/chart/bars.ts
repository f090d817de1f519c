import type { BarsView, ValueView } from '../view';
import { buildBarsSlide } from './bars-slide';
import { slideOf, type Frame } from './frame';
import { textWidth, wrapText } from './measure';
import { baseOption, type BuiltChart } from './option';
import { printedLabel, text, textBlock, type Shape } from './shapes';
import { TYPE } from './theme';
import { tipOf } from './tip';

// Of one row, in px of the design: the label's line, the bar under it, and the air below. More lines push the bar down.
const ROW = 72;
const LABEL_MIDDLE = 14;
const BAR_TOP = 30;
const BAR = 24;
const OPEN_END = 16;

/**
 * Horizontal bars from zero, label above, number at the end. A number that the text gives as 余 or 约 gets an open,
 * dashed end beyond the stated amount.
 */
export function buildBars(view: BarsView, frame: Frame): BuiltChart {
  if (slideOf(frame)) return buildBarsSlide(view, frame);
  const { marks } = view;
  const { px, palette } = frame;
  const extra = TYPE.line * (Math.max(...marks.map((mark) => wrapText(printedLabel(mark), frame.width, px(TYPE.label)).length)) - 1);
  const row = ROW + extra;
  const height = px(row * marks.length - (ROW - BAR_TOP - BAR) + 4);
  const valueWidth = Math.max(...marks.map(({ display }) => textWidth(display.text, px(TYPE.value), true)));
  const plot = frame.width - valueWidth - px(12) - (marks.some(isOpen) ? px(OPEN_END) : 0);
  const largest = Math.max(...marks.map(({ value }) => Number(value)));
  const length = (mark: ValueView) => (Number(mark.value) / largest) * plot;
  const shapes = marks.flatMap((mark, index) => rowShapes(mark, px(row * index), px(BAR_TOP + extra), length(mark), frame));
  const style = { borderColor: palette['series-1'], borderWidth: 2, borderType: 'dashed' as const, color: palette.ground };
  return {
    height,
    option: {
      ...baseOption(shapes, frame),
      // The bands reach past the drawing's edges, so that each bar's middle falls where its label's row wants it.
      grid: { left: 0, right: frame.width - plot - px(OPEN_END), top: px(BAR_TOP + extra + BAR / 2 - row / 2), height: px(row * marks.length), outerBoundsMode: 'none' },
      xAxis: { type: 'value', show: false, min: 0, max: (largest * (plot + px(OPEN_END))) / plot },
      yAxis: { type: 'category', show: false, inverse: true, data: marks.map(({ id }) => id) },
      series: [
        {
          type: 'bar',
          stack: 'amount',
          barWidth: px(BAR),
          itemStyle: { color: palette['series-1'] },
          emphasis: { disabled: true },
          data: marks.map((mark) => ({ name: mark.label, value: Number(mark.value), tip: tipOf(mark) })),
        },
        {
          type: 'bar',
          stack: 'amount',
          barWidth: px(BAR),
          itemStyle: style,
          emphasis: { disabled: true },
          // A row without an open end has no second bar at all: '-' is ECharts' missing value.
          data: marks.map((mark) => (isOpen(mark) ? { value: (largest * px(OPEN_END)) / plot, tip: tipOf(mark) } : '-')),
        },
      ],
    },
  };
}

function isOpen({ qualifier }: ValueView): boolean {
  return qualifier !== 'exact';
}

function rowShapes(mark: ValueView, top: number, barTop: number, barLength: number, frame: Frame): Shape[] {
  const { px } = frame;
  const end = barLength + (isOpen(mark) ? px(OPEN_END) : 0) + px(10);
  return [
    ...textBlock(frame, 0, top + px(LABEL_MIDDLE), printedLabel(mark)).shapes,
    text(frame, end, top + barTop + px(BAR / 2), mark.display.text, { bold: true, size: TYPE.value }),
  ];
}
