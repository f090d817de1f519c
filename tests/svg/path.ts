/** A point in px of the drawing, y downwards. */
export type Point = [number, number];

interface Pen {
  at: Point;
  start: Point;
  /** Second control point of the curve before, which an `s` mirrors. */
  control?: Point;
}

const ARGUMENTS: Record<string, number> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, a: 7, z: 0 };
const STEPS = 24;

/**
 * Turns path data into the corners of polygons, curves as short straight stretches.
 * @throws where the data use a command that our charts are not drawn with.
 */
export function flattenPath(data: string): Point[][] {
  const outlines: Point[][] = [];
  let pen: Pen = { at: [0, 0], start: [0, 0] };
  for (const { command, numbers } of readCommands(data)) {
    const points = walk(command, numbers, pen);
    if (command.toLowerCase() === 'm') outlines.push([]);
    outlines.at(-1)?.push(...points);
    pen = move(command, numbers, points.at(-1) ?? pen.at, pen);
  }
  return outlines;
}

function readCommands(data: string): { command: string; numbers: number[] }[] {
  return [...data.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)].flatMap(([, letter = '', rest = '']) => {
    const size = ARGUMENTS[letter.toLowerCase()];
    if (size === undefined) throw new Error(`Path command ${letter} is not known here`);
    const numbers = letter.toLowerCase() === 'a' ? readArcs(rest) : readNumbers(rest);
    if (size === 0) return [{ command: letter, numbers: [] }];
    if (numbers.length % size !== 0 || numbers.length === 0) throw new Error(`Path command ${letter}${rest} is cut short`);
    // A move with more than one pair goes on with lines.
    const next = { m: 'l', M: 'L' }[letter] ?? letter;
    return Array.from({ length: numbers.length / size }, (_, index) => ({
      command: index === 0 ? letter : next,
      numbers: numbers.slice(index * size, (index + 1) * size),
    }));
  });
}

function readNumbers(text: string): number[] {
  return [...text.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(([number]) => Number(number));
}

/** An arc's two flags may stand without a space before what follows: 1 01-3. */
function readArcs(text: string): number[] {
  const number = '(-?(?:\\d+\\.?\\d*|\\.\\d+))[\\s,]*';
  const arc = new RegExp(`${number.repeat(3)}([01])[\\s,]*([01])[\\s,]*${number.repeat(2)}`, 'g');
  return [...text.matchAll(arc)].flatMap(([, ...parts]) => parts.map(Number));
}

function walk(command: string, numbers: readonly number[], { at, start, control }: Pen): Point[] {
  const relative = command === command.toLowerCase();
  const point = (index: number): Point => {
    const [x = 0, y = 0] = numbers.slice(index, index + 2);
    return relative ? [at[0] + x, at[1] + y] : [x, y];
  };
  const [first = 0] = numbers;
  switch (command.toLowerCase()) {
    case 'z':
      return [start];
    case 'h':
      return [[relative ? at[0] + first : first, at[1]]];
    case 'v':
      return [[at[0], relative ? at[1] + first : first]];
    case 'c':
      return curve(at, point(0), point(2), point(4));
    case 's':
      return curve(at, control ? mirror(control, at) : at, point(0), point(2));
    case 'a':
      return arc(at, numbers, point(5));
    default:
      return [point(0)];
  }
}

function move(command: string, numbers: readonly number[], at: Point, pen: Pen): Pen {
  const kind = command.toLowerCase();
  const relative = command !== command.toUpperCase();
  const controlAt = { c: 2, s: 0 }[kind];
  const [x = 0, y = 0] = controlAt === undefined ? [] : numbers.slice(controlAt, controlAt + 2);
  const control: Point | undefined = controlAt === undefined ? undefined : relative ? [pen.at[0] + x, pen.at[1] + y] : [x, y];
  return { at, start: kind === 'm' ? at : pen.start, control };
}

function mirror(point: Point, center: Point): Point {
  return [2 * center[0] - point[0], 2 * center[1] - point[1]];
}

function curve(a: Point, b: Point, c: Point, d: Point): Point[] {
  return steps().map((t) => {
    const weights = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3] as const;
    const mix = (axis: 0 | 1) => weights[0] * a[axis] + weights[1] * b[axis] + weights[2] * c[axis] + weights[3] * d[axis];
    return [mix(0), mix(1)];
  });
}

/** An elliptic arc without rotation, by the conversion of SVG's implementation notes (F.6.5). */
function arc(from: Point, [rx = 0, ry = 0, , large = 0, sweep = 0]: readonly number[], to: Point): Point[] {
  const [halfX, halfY] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const stretch = Math.max(1, Math.sqrt((halfX / rx) ** 2 + (halfY / ry) ** 2));
  const [a, b] = [rx * stretch, ry * stretch];
  const denominator = (a * halfY) ** 2 + (b * halfX) ** 2;
  const factor = denominator === 0 ? 0 : Math.sqrt(Math.max(0, ((a * b) ** 2 - denominator) / denominator)) * (large === sweep ? -1 : 1);
  const center: Point = [(factor * a * halfY) / b + (from[0] + to[0]) / 2, (-factor * b * halfX) / a + (from[1] + to[1]) / 2];
  const angleOf = ([x, y]: Point) => Math.atan2((y - center[1]) / b, (x - center[0]) / a);
  const first = angleOf(from);
  let turn = angleOf(to) - first;
  if (sweep === 1 && turn < 0) turn += 2 * Math.PI;
  if (sweep === 0 && turn > 0) turn -= 2 * Math.PI;
  return steps().map((t) => [center[0] + a * Math.cos(first + turn * t), center[1] + b * Math.sin(first + turn * t)]);
}

function steps(): number[] {
  return Array.from({ length: STEPS }, (_, index) => (index + 1) / STEPS);
}
