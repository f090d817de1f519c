import { optimize } from 'svgo';
import { textWidth } from '../../lib/chart/measure';
import { flattenPath, type Point } from './path';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A line of text as a browser would set it, measured on the generous side. */
export interface TextBox extends Box {
  content: string;
  size: number;
  bold: boolean;
  color: string;
  order: number;
}

/** A painted shape: `fill` and `stroke` as #rrggbb, absent where there is none. */
export interface Mark extends Box {
  outlines: Point[][];
  fill?: string;
  stroke?: string;
  strokeWidth: number;
  dashed: boolean;
  order: number;
}

/** An SVG as its reader sees it: sizes in px, elements in the order they are painted. */
export interface Drawing {
  width: number;
  height: number;
  texts: TextBox[];
  marks: Mark[];
}

interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
}

const CORNERS = 32;
// From a line's middle to the top of a Chinese character, in em.
const HALF_LINE = 0.55;

/** @throws where the SVG has elements or attributes beyond those that our charts are drawn with. */
export function readDrawing(svg: string): Drawing {
  const [root, ...elements] = readElements(svg);
  if (root?.name !== 'svg') throw new Error('Not an SVG');
  const painted = elements.map((element, order) => ({ element, order }));
  return {
    width: Number(root.attributes.width),
    height: Number(root.attributes.height),
    texts: painted.filter(({ element }) => element.name === 'text').map(({ element, order }) => toText(element, order)),
    marks: painted.filter(({ element }) => element.name !== 'text').map(({ element, order }) => toMark(element, order)).filter(isSeen),
  };
}

/** Every element in document order, the root first; a chart's SVG is flat. */
export function readElements(svg: string): Element[] {
  const elements: Element[] = [];
  optimize(svg, {
    plugins: [
      {
        name: 'read',
        fn: () => ({
          element: {
            enter: ({ name, attributes, children }) => {
              const text = children.map((child) => (child.type === 'text' ? child.value : '')).join('');
              elements.push({ name, attributes: { ...attributes }, text });
            },
          },
        }),
      },
    ],
  });
  return elements;
}

/** The colour that a reader sees where no style sheet says otherwise. */
export function fallbackOf(paint: string | undefined): string | undefined {
  if (paint === undefined || paint === 'none') return undefined;
  const hex = /^var\(--chart-[a-z0-9-]+, (#[0-9a-f]{6})\)$/.exec(paint)?.[1];
  if (!hex) throw new Error(`Not a variable with a colour to fall back on: ${paint}`);
  return hex;
}

function toText({ attributes, text: content }: Element, order: number): TextBox {
  const [x, y] = /^translate\(([-\d.]+)(?: ([-\d.]+))?\)$/.exec(attributes.transform ?? 'translate(0 0)')?.slice(1).map((each: string | undefined) => Number(each ?? 0)) ?? [NaN, NaN];
  const size = Number(attributes['font-size']?.replace('px', ''));
  const bold = attributes['font-weight'] === 'bold';
  const width = textWidth(content, size, bold);
  const before = { start: 0, middle: width / 2, end: width }[attributes['text-anchor'] ?? 'start'] ?? NaN;
  const left = (x ?? NaN) + Number(attributes.x ?? 0) - before;
  const middle = (y ?? NaN) + Number(attributes.y ?? 0);
  if ([left, middle, size].some(Number.isNaN)) throw new Error(`No place to be read for “${content}”: ${JSON.stringify(attributes)}`);
  const color = fallbackOf(attributes.fill);
  if (color === undefined) throw new Error(`“${content}” has no colour`);
  return { content, size, bold, color, order, left, right: left + width, top: middle - size * HALF_LINE, bottom: middle + size * HALF_LINE };
}

function toMark({ name, attributes }: Element, order: number): Mark {
  const outlines = outlinesOf(name, attributes);
  const points = outlines.flat();
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const stroke = fallbackOf(attributes.stroke);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
    outlines,
    fill: fallbackOf(attributes.fill),
    stroke,
    strokeWidth: stroke === undefined ? 0 : Number(attributes['stroke-width'] ?? 1),
    dashed: attributes['stroke-dasharray'] !== undefined,
    order,
  };
}

function outlinesOf(name: string, attributes: Record<string, string>): Point[][] {
  if (attributes.transform !== undefined) throw new Error(`A moved ${name} is not known here`);
  if (name === 'path') return flattenPath(attributes.d ?? '');
  if (name === 'circle') return [circle(attributes)];
  if (name === 'polyline' || name === 'polygon') return [close(name, pairs((attributes.points ?? '').split(/[\s,]+/).map(Number)))];
  if (name !== 'rect') throw new Error(`Element ${name} is not known here`);
  const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((key) => Number(attributes[key] ?? 0));
  return [[[x, y], [x + width, y], [x + width, y + height], [x, y + height], [x, y]]];
}

/** A polygon ends where it begins. */
function close(name: string, points: Point[]): Point[] {
  const [first] = points;
  return name === 'polygon' && first ? [...points, first] : points;
}

/** A circle as a polygon of many corners. */
function circle(attributes: Record<string, string>): Point[] {
  const [cx = 0, cy = 0, r = 0] = ['cx', 'cy', 'r'].map((key) => Number(attributes[key] ?? 0));
  return Array.from({ length: CORNERS + 1 }, (_, corner) => [cx + r * Math.cos((corner / CORNERS) * 2 * Math.PI), cy + r * Math.sin((corner / CORNERS) * 2 * Math.PI)]);
}

function pairs(numbers: readonly number[]): Point[] {
  return Array.from({ length: numbers.length / 2 }, (_, index) => [numbers[index * 2] ?? NaN, numbers[index * 2 + 1] ?? NaN]);
}

function isSeen({ fill, stroke }: Mark): boolean {
  return fill !== undefined || stroke !== undefined;
}
