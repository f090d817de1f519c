import type { GraphicComponentOption } from 'echarts/components';
import type { ValueView } from '../view';
import { lineOf, typeOf, type Frame } from './frame';
import { textWidth, wrapText } from './measure';
import { FONT_FAMILY } from './theme';

/** One element of ECharts' graphic component. All of ours are silent: the marks answer the pointer, the words do not. */
export type Shape = GraphicComponentOption;

interface TextStyle {
  bold?: boolean;
  color?: string;
  align?: 'left' | 'right' | 'center';
  size?: number;
}

/** A line of text whose vertical middle is at `y`. Sizes and positions in px of the frame. */
export function text(frame: Frame, x: number, y: number, content: string, style: TextStyle = {}): Shape {
  return {
    type: 'text',
    silent: true,
    z: 10,
    x,
    y,
    style: {
      text: content,
      fill: style.color ?? frame.palette.ink,
      fontSize: frame.px(style.size ?? typeOf(frame).label),
      fontWeight: style.bold ? 'bold' : 'normal',
      fontFamily: FONT_FAMILY,
      align: style.align ?? 'left',
      verticalAlign: 'middle',
    },
  };
}

/** The label of a value as a chart prints it: what the report does not state says so. */
export function printedLabel({ label, formula }: ValueView): string {
  return formula ? `${label}（计算得出）` : label;
}

/** A label with its number in bold behind it, on one line. */
export function labelledValue(frame: Frame, x: number, y: number, label: string, value: string): Shape[] {
  const gap = frame.px(10);
  return [text(frame, x, y, label), text(frame, x + textWidth(label, frame.px(typeOf(frame).label)) + gap, y, value, { bold: true, size: typeOf(frame).value })];
}

/** A label with its number, on as many lines as the width left of the frame wants. `height` in px is that of the lines. */
export interface LabelBlock {
  shapes: Shape[];
  lines: number;
  height: number;
  /** Where its longest line ends. */
  end: number;
}

/** @param middle of its first line. */
export function labelBlock(frame: Frame, x: number, middle: number, label: string, value: string): LabelBlock {
  const { px } = frame;
  const type = typeOf(frame);
  const room = frame.width - x;
  const width = labelledValueWidth(frame, label, value);
  if (width <= room) return { shapes: labelledValue(frame, x, middle, label, value), lines: 1, height: px(type.line), end: x + width };
  const lines = wrapText(label, room, px(type.label));
  const last = lines.at(-1) ?? '';
  const fits = labelledValueWidth(frame, last, value) <= room;
  const at = (line: number) => middle + px(type.line) * line;
  const count = lines.length + (fits ? 0 : 1);
  return {
    shapes: [
      ...lines.slice(0, -1).map((content, line) => text(frame, x, at(line), content)),
      ...(fits
        ? labelledValue(frame, x, at(lines.length - 1), last, value)
        : [text(frame, x, at(lines.length - 1), last), text(frame, x, at(lines.length), value, { bold: true, size: type.value })]),
    ],
    lines: count,
    height: px(type.line) * count,
    end: frame.width,
  };
}

/** Lines of text under each other, the first one's middle at `middle`. */
export function textBlock(frame: Frame, x: number, middle: number, content: string, style: TextStyle = {}): { shapes: Shape[]; lines: number } {
  const { label, line: leading } = typeOf(frame);
  const lines = wrapText(content, frame.width - x, frame.px(style.size ?? label));
  return { shapes: lines.map((words, line) => text(frame, x, middle + frame.px(leading) * line, words, style)), lines: lines.length };
}

/** Width in px that labelledValue takes. */
export function labelledValueWidth(frame: Frame, label: string, value: string): number {
  return textWidth(label, frame.px(typeOf(frame).label)) + frame.px(10) + textWidth(value, frame.px(typeOf(frame).value), true);
}

export function rect(x: number, y: number, width: number, height: number, style: { fill: string; stroke?: string; dashed?: boolean }): Shape {
  return {
    type: 'rect',
    silent: true,
    shape: { x, y, width, height },
    style: { fill: style.fill, stroke: style.stroke, lineWidth: style.stroke ? 2 : 0, lineDash: style.dashed ? [4, 3] : undefined },
  };
}

export function line(frame: Frame, points: [number, number][], style: { color?: string; dashed?: boolean; width?: number } = {}): Shape {
  return {
    type: 'polyline',
    silent: true,
    shape: { points },
    style: {
      fill: 'none',
      stroke: style.color ?? frame.palette.line,
      lineWidth: style.width ?? lineOf(frame),
      lineDash: style.dashed ? [4, 3] : undefined,
    },
  };
}

/** How far to the right, in px, the words of an option's own shapes reach. */
export function reach({ graphic }: { graphic?: unknown }): number {
  const shapes = (Array.isArray(graphic) ? graphic : []) as { x?: number; style?: { text?: string; fontSize?: number; fontWeight?: string; align?: string } }[];
  return Math.max(0, ...shapes.map(({ x = 0, style = {} }) => {
    const width = textWidth(style.text ?? '', style.fontSize ?? 0, style.fontWeight === 'bold');
    return x + width * ({ left: 1, center: 0.5, right: 0 }[style.align ?? 'left'] ?? 1);
  }));
}
