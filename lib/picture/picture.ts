import type { QrCode } from '../view/qr';
import { escapeXml, round, stack, textBlock, textLine, type Block, type Look } from './layout';

/** What a picture of a chart says around the drawing, as the page says it. */
export interface PictureWords {
  title: string;
  /** Numbers without a drawing: what, how many, and how far it reaches. */
  figures: { label: string; value: string; basis: string }[];
  /** Things without a drawing. */
  items: string[];
  /** The chart in words. Empty where the chart is words. */
  summary: string;
  /** What to be careful about. Never left out. */
  note: string;
  /** The report's own sentences. */
  quotes: string;
  /** Where the numbers come from. */
  credit: string;
  site: string;
  /** Public address of the panel, where there is one. */
  address?: string;
}

/** A chart's drawing with every colour written out. */
export interface Drawing {
  width: number;
  height: number;
  /** What stands inside its `<svg>`. */
  content: string;
}

export interface PictureLook {
  ground: string;
  ink: string;
  muted: string;
  line: string;
  accent: string;
  /** As CSS names fonts. */
  font: string;
}

/** 横图 for documents and slides, as high as it must be; 竖图 for telephones, 3:4, or less high where there is little to say. */
export type Shape = 'wide' | 'tall';

/** Units are px at a scale of 1; a picture is drawn at twice that. */
const SHAPES = {
  wide: { width: 800, most: undefined, least: 0, margin: 40, title: 26, enlarged: 1, letters: [1] },
  tall: { width: 540, most: 720, least: 480, margin: 32, title: 25, enlarged: 1.5, letters: [1.4, 1.25, 1.1, 1] },
} as const;

export const SCALE = 2;
const GAP = 16;
/** Between title, drawing and words. */
const BETWEEN = GAP * 1.5;
const QR = 104;
/** A drawing is not made smaller than this as long as there are words that could go. */
const LEGIBLE = 0.85;
/** Letters are not enlarged at the cost of a drawing that could be as large as this. */
const AMPLE = 1.2;

export interface Picture {
  svg: string;
  /** In px. */
  width: number;
  height: number;
}

/**
 * A chart as a picture that says by itself what it shows and where it comes from. Pure.
 * @param drawings the chart in the widths that there are, or none where it is words; the one that shows larger is taken.
 */
export function composePicture(words: PictureWords, drawings: readonly Drawing[], look: PictureLook, shape: Shape, code?: QrCode): Picture {
  const { width, most, least, margin } = SHAPES[shape];
  const inner = width - margin * 2;
  const foot = buildFoot(words, inner, look, code);
  const around = foot.height + GAP + margin * 1.5;
  const room = most === undefined ? undefined : most - around;
  const { parts, height: needed } = fitBody(words, drawings, look, shape, room);
  // What room is left goes between the parts first; what is still left then, the picture does without.
  const spare = room === undefined || parts.length === 0 ? 0 : Math.min((room - needed) / parts.length, BETWEEN);
  const body = stack(parts, BETWEEN + Math.max(spare, 0));
  const height = Math.min(Math.max(Math.ceil(body.height + around + GAP / 2), least), most ?? Infinity);
  const drawn = [
    `<rect width="${width}" height="${height}" fill="${look.ground}"/>`,
    `<rect width="${width}" height="8" fill="${look.accent}"/>`,
    body.render(margin, margin),
    foot.render(margin, height - foot.height - margin / 2),
  ];
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width * SCALE}" height="${height * SCALE}" viewBox="0 0 ${width} ${height}" font-family="${escapeXml(look.font)}" role="img"><title>${escapeXml(words.title)}</title><desc>${escapeXml(words.summary + words.credit)}</desc>${drawn.join('')}</svg>`,
    width: width * SCALE,
    height: height * SCALE,
  };
}

interface Body {
  /** Title, drawing, words; those that there are. */
  parts: Block[];
  height: number;
  /** Of the drawing, or of the letters in its place. */
  scale: number;
}

/** Letters as large as they may be beside an ample drawing. Where room is short, the quotes go first and then the summary, which says in words what is drawn. */
function fitBody(words: PictureWords, drawings: readonly Drawing[], look: PictureLook, shape: Shape, room: number | undefined): Body {
  const tries = [words, { ...words, quotes: '' }, { ...words, quotes: '', summary: '' }];
  const bodies = tries.flatMap((each) => SHAPES[shape].letters.map((letters) => ({ letters, ...buildBody(each, drawings, look, shape, room, letters) })));
  const fits = ({ letters, height, scale }: (typeof bodies)[number]) => height <= (room ?? Infinity) && scale >= (letters > 1 ? AMPLE : LEGIBLE);
  return bodies.find(fits) ?? bodies[bodies.length - 1] ?? { parts: [], height: 0, scale: 1 };
}

function buildBody(words: PictureWords, drawings: readonly Drawing[], look: PictureLook, shape: Shape, room: number | undefined, letters: number): Body {
  const { width, margin, title } = SHAPES[shape];
  const inner = width - margin * 2;
  const small = { size: 14.5 * letters, line: 23 * letters, color: look.muted };
  const large = title * Math.min(letters, 1.25);
  const head = textBlock(words.title, inner, { size: large, line: large * 1.4, bold: true, color: look.ink });
  const tail = stack([textBlock(words.summary, inner, small), textBlock(words.note, inner, small), textBlock(words.quotes, inner, small)], 8);
  const texts = [head, tail].filter(({ height }) => height > 0);
  const left = room === undefined ? undefined : room - texts.reduce((total, { height }) => total + height + BETWEEN, 0);
  const { block, scale } = drawings.length > 0 ? fitDrawing(drawings, shape, left, words, look) : fitWords(words, inner, left, look);
  const parts = [head, block, tail].filter(({ height }) => height > 0);
  return { parts, height: stack(parts, BETWEEN).height, scale };
}

/** The drawing that can be shown largest; of two, the one that takes more of the width. */
function fitDrawing(drawings: readonly Drawing[], shape: Shape, room: number | undefined, { items }: PictureWords, look: PictureLook): { block: Block; scale: number } {
  const { margin, enlarged } = SHAPES[shape];
  const width = SHAPES[shape].width - margin * 2;
  const beside = textBlock(items.join('　'), width, { size: 14.5, line: 23, color: look.ink });
  const left = room === undefined ? Infinity : Math.max(room - (beside.height > 0 ? beside.height + GAP : 0), 40);
  const scaled = drawings.map((drawing) => ({ drawing, scale: Math.min(width / drawing.width, left / drawing.height, enlarged) }));
  const best = scaled.reduce((a, b) => (b.scale > a.scale || (b.scale === a.scale && b.drawing.width > a.drawing.width) ? b : a));
  const { drawing, scale } = best;
  const block: Block = {
    height: drawing.height * scale,
    render: (x, y) => `<svg x="${round(x)}" y="${round(y)}" width="${round(drawing.width * scale)}" height="${round(drawing.height * scale)}" viewBox="0 0 ${drawing.width} ${drawing.height}">${drawing.content}</svg>`,
  };
  return { block: stack([block, beside], GAP), scale };
}

/** Letters as large as the room allows, so that a single number fills its picture and a long list fits. */
function fitWords(words: PictureWords, width: number, room: number | undefined, look: PictureLook): { block: Block; scale: number } {
  const scales = [2.2, 1.8, 1.5, 1.35, 1.2, 1, 0.85, 0.7, 0.6].filter((scale) => room !== undefined || scale <= 1.35);
  const fitting = scales.map((scale) => ({ block: setWords(words, width, scale, look), scale })).find(({ block }) => block.height <= (room ?? Infinity));
  const smallest = scales[scales.length - 1] ?? 1;
  return fitting ?? { block: setWords(words, width, smallest, look), scale: smallest };
}

function setWords({ figures, items }: PictureWords, width: number, scale: number, look: PictureLook): Block {
  const label: Look = { size: 17 * scale, line: 26 * scale, color: look.ink };
  const number: Look = { size: 40 * scale, line: 52 * scale, bold: true, color: look.accent };
  const basis: Look = { size: 14.5 * Math.min(scale, 1), line: 22 * Math.min(scale, 1), color: look.muted };
  const tiles = figures.map((figure) => stack([rule(width, look), textBlock(figure.label, width, label), textBlock(figure.value, width, number), textBlock(figure.basis, width, basis)], 4 * scale));
  const list = items.map((item) => indented(textBlock(item, width - 20, { ...label, line: 27 * scale }), look));
  return stack([...tiles, ...list], 14 * scale);
}

function rule(width: number, { accent }: PictureLook): Block {
  return { height: 6, render: (x, y) => `<rect x="${round(x)}" y="${round(y)}" width="${width}" height="2" fill="${accent}"/>` };
}

function indented({ height, render }: Block, { line }: PictureLook): Block {
  return { height, render: (x, y) => `<rect x="${round(x)}" y="${round(y)}" width="2" height="${round(height)}" fill="${line}"/>${render(x + 20, y)}` };
}

/** Source, site and, where the panel can be reached by everybody, its address and code. */
function buildFoot({ credit, site, address }: PictureWords, width: number, look: PictureLook, code?: QrCode): Block {
  const small: Look = { size: 13.5, line: 21, color: look.muted };
  const beside = code ? width - QR - GAP : width;
  const words = stack([textBlock(credit, beside, small), textBlock(address ? `${site}　${address}` : site, beside, small)], 4);
  const height = Math.max(words.height, code ? QR : 0) + GAP;
  return {
    height,
    render: (x, y) => [
      `<rect x="${round(x)}" y="${round(y)}" width="${width}" height="1" fill="${look.line}"/>`,
      words.render(x, y + (code ? height - words.height : GAP)),
      ...(code ? [qrCode(code, x + width - QR, y + GAP), textLine('扫码看原句和核对', x, y + GAP + 18, { ...small, color: look.ink, bold: true })] : []),
    ].join(''),
  };
}

/** Black on white in every scheme: that is what telephones look for. */
function qrCode({ size, path }: QrCode, x: number, y: number): string {
  return `<svg x="${round(x)}" y="${round(y)}" width="${QR}" height="${QR}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#ffffff"/><path d="${path}" fill="#000000"/></svg>`;
}
