import type { GraphicComponentOption } from 'echarts/components';
import type { ValueView } from '../view';
import type { Layout } from './bounds';
import { textWidth, wrapText } from './measure';
import { FONT_FAMILY } from './theme';

/** One element of ECharts' graphic component. All of ours are silent: the marks answer the pointer, words and lines do not. */
export type Shape = GraphicComponentOption;

type Point = [x: number, y: number];

interface TextStyle {
  bold?: boolean;
  color?: string;
  align?: 'left' | 'right' | 'center';
  /** Font size in px of the layout; a label's without it. */
  size?: number;
}

/** A line of text whose vertical middle is at `y`. Positions in px of the layout. */
export function text({ type, palette }: Layout, x: number, y: number, content: string, { bold, color, align, size }: TextStyle = {}): Shape {
  return {
    type: 'text',
    silent: true,
    z: 10,
    x,
    y,
    style: {
      text: content,
      fill: color ?? palette.ink,
      fontSize: size ?? type.label,
      fontWeight: bold ? 'bold' : 'normal',
      fontFamily: FONT_FAMILY,
      align: align ?? 'left',
      verticalAlign: 'middle',
    },
  };
}

/** A number with its unit, as it stands beside its mark. */
export function number(layout: Layout, x: number, y: number, content: string, style: Omit<TextStyle, 'bold' | 'size'> = {}): Shape {
  return text(layout, x, y, content, { ...style, bold: true, size: layout.type.value });
}

export function numberWidth({ type }: Layout, content: string): number {
  return textWidth(content, type.value, true);
}

/** The label of a value as a chart prints it: what the report does not state says so. */
export function printedLabel({ label, formula }: ValueView): string {
  return formula ? `${label}（计算得出）` : label;
}

/** Lines of text under each other, the first one's middle at `y`. */
export function textLines(layout: Layout, x: number, y: number, lines: readonly string[], style: TextStyle = {}): Shape[] {
  return lines.map((content, index) => text(layout, x, y + layout.type.line * index, content, style));
}

/** A label with its number behind it, on as many lines as the room wants. `height` in px is that of the lines. */
export interface LabelBlock {
  shapes: Shape[];
  height: number;
  width: number;
}

/**
 * @param top of its first line.
 * @param room px that it may take; all that the layout has right of `x` without it.
 */
export function labelBlock(layout: Layout, x: number, top: number, label: string, value: string, room = layout.width - x): LabelBlock {
  const { type, px } = layout;
  const gap = px(6);
  const widthOf = (words: string) => textWidth(words, type.label) + gap + numberWidth(layout, value);
  const lines = widthOf(label) <= room ? [label] : wrapText(label, room, type.label);
  const last = lines[lines.length - 1] ?? '';
  const isBehind = widthOf(last) <= room;
  const middle = (line: number) => top + type.line * (line + 0.5);
  const place: Point = isBehind ? [x + textWidth(last, type.label) + gap, middle(lines.length - 1)] : [x, middle(lines.length)];
  return {
    shapes: [...textLines(layout, x, middle(0), lines), number(layout, ...place, value)],
    height: type.line * (lines.length + (isBehind ? 0 : 1)),
    width: Math.max(...lines.map((words) => textWidth(words, type.label)), isBehind ? widthOf(last) : numberWidth(layout, value)),
  };
}

export function line({ palette, line: width }: Layout, points: Point[], style: { color?: string; dashed?: boolean; width?: number } = {}): Shape {
  return {
    type: 'polyline',
    silent: true,
    shape: { points },
    style: {
      fill: 'none',
      stroke: style.color ?? palette.line,
      lineWidth: style.width ?? width,
      lineDash: style.dashed ? [4, 3] : undefined,
    },
  };
}

/** A line from one point to another on its right that leaves and arrives level. */
export function curve({ palette, line: lineWidth }: Layout, [x1, y1]: Point, [x2, y2]: Point): Shape {
  const middle = (x1 + x2) / 2;
  return {
    type: 'bezierCurve',
    silent: true,
    shape: { x1, y1, x2, y2, cpx1: middle, cpy1: y1, cpx2: middle, cpy2: y2 },
    style: { fill: 'none', stroke: palette.line, lineWidth },
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
