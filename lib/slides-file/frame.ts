import type PptxGenJS from 'pptxgenjs';
import type { Slide } from '../page/slides/model';
import { color, countLines, MARGIN, place, points, SLIDE, TYPE, WIDTH, type Box } from './measures';

/** The library's slide. */
export type Page = PptxGenJS.Slide;

/** What stands on every slide of a report. */
export interface Deck {
  /** What stands over a slide's title where it belongs to no section. */
  report: string;
  /** Where the numbers come from, in a line. */
  credit: string;
  /** Where the site is open to the public, without a last slash; null where that is not known. */
  publicBase: string | null;
}

export const MASTERS = { content: '内容', cover: '封面' } as const;

const KICKER = TYPE.small * 1.4;
const LINE = 1.3;
const GAP = 2.2;
const FOOT = { number: 12, line: TYPE.small * 1.35 };
const NOTE_LINE = TYPE.small * 1.45;
const BOTTOM = SLIDE.height - MARGIN.top;
/** No inner margins: boxes are where they say they are. */
export const BARE = { margin: 0, lang: 'zh-CN' } as const;

/** The two kinds of slide, each with a title that outlines and screen readers know as one, and its number in the corner. */
export function defineMasters(file: PptxGenJS): void {
  const slideNumber = { ...place({ x: MARGIN.side + WIDTH - FOOT.number, y: BOTTOM - FOOT.line, w: FOOT.number, h: FOOT.line }), margin: 0, fontSize: points(TYPE.small), color: color('muted'), align: 'right' as const };
  const title = { name: 'title', type: 'title' as const, align: 'left' as const, bold: true, color: color('ink'), ...BARE };
  file.defineSlideMaster({
    title: MASTERS.content,
    background: { color: color('ground') },
    slideNumber,
    objects: [{ placeholder: { text: '', options: { ...title, ...place(titleBox(1)), fontSize: points(TYPE.title), valign: 'top' } } }],
  });
  file.defineSlideMaster({
    title: MASTERS.cover,
    background: { color: color('ground') },
    objects: [{ placeholder: { text: '', options: { ...title, ...place(COVER), fontSize: points(TYPE.cover), valign: 'bottom' } } }],
  });
}

/** Where a cover's title ends and its body begins. */
export const COVER: Box = { x: MARGIN.side, y: 24, w: WIDTH, h: 30 };

/**
 * Writes what every slide has: what it belongs to, its one message, what to be careful about and where it comes from.
 * @returns the room that is left for the body.
 */
export function drawFrame(page: Page, slide: Slide, deck: Deck): Box {
  const { title, section, part, note, kind } = slide;
  const lines = countLines(part ? `${title}　${part.index}/${part.total}` : title, WIDTH, TYPE.title, true);
  const words = section && kind !== 'sentence' ? section.heading : deck.report;
  page.addText(words, { ...BARE, ...place({ x: MARGIN.side, y: MARGIN.top, w: WIDTH, h: KICKER }), fontSize: points(TYPE.small), color: color('muted'), valign: 'top', objectName: '所属' });
  page.addText(titleRuns(title, part), { ...BARE, placeholder: 'title', ...place(titleBox(lines)), objectName: '标题' });
  const foot = drawFoot(page, slide, deck);
  const top = MARGIN.top + KICKER + lines * TYPE.title * LINE + GAP;
  const bottom = note === undefined ? foot : drawNote(page, note, foot);
  return { x: MARGIN.side, y: top, w: WIDTH, h: bottom - GAP - top };
}

function titleBox(lines: number): Box {
  return { x: MARGIN.side, y: MARGIN.top + KICKER, w: WIDTH, h: lines * TYPE.title * LINE };
}

function titleRuns(title: string, part: Slide['part']): PptxGenJS.TextProps[] {
  const words = { text: title, options: { fontSize: points(TYPE.title), bold: true, color: color('ink') } };
  return part ? [words, { text: `　${part.index}/${part.total}`, options: { fontSize: points(TYPE.small), color: color('muted') } }] : [words];
}

/** The slide's address where the site has one, else the source. @returns where the foot begins. */
export function drawFoot(page: Page, { address }: Pick<Slide, 'address'>, { credit, publicBase }: Deck): number {
  const url = publicBase === null ? undefined : publicBase + address;
  const text = url?.replace(/^https?:\/\//, '').replace(/#.*$/, '') ?? credit;
  const width = WIDTH - FOOT.number - 2;
  const height = countLines(text, width, TYPE.small) * FOOT.line;
  const box = place({ x: MARGIN.side, y: BOTTOM - height, w: width, h: height });
  page.addText([{ text, options: url === undefined ? {} : { hyperlink: { url } } }], { ...BARE, ...box, fontSize: points(TYPE.small), color: color('muted'), valign: 'bottom', objectName: '出处' });
  return BOTTOM - height - 1.6;
}

function drawNote(page: Page, note: string, foot: number): number {
  const text = `注：${note}`;
  const height = countLines(text, WIDTH, TYPE.small) * NOTE_LINE;
  const box = place({ x: MARGIN.side, y: foot - height, w: WIDTH, h: height });
  page.addText(text, { ...BARE, ...box, fontSize: points(TYPE.small), lineSpacing: points(NOTE_LINE), color: color('muted'), valign: 'bottom', objectName: '注' });
  return foot - height;
}

/** A thin filled bar. */
export function drawBar(page: Page, box: Box, name: string): void {
  page.addShape('rect', { ...place(box), fill: { color: color('series-1') }, line: { type: 'none' }, objectName: name });
}

