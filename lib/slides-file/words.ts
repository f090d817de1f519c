import type PptxGenJS from 'pptxgenjs';
import type { FiguresSlide, LinesSlide, SentenceSlide, TitleSlide } from '../page/slides/model';
import { ITEM, ITEM_SIZES, NUMBER_SIZES, SENTENCE_LINE, SENTENCE_MARK, SENTENCE_SIZES, TILE, tileLayout } from '../page/slides/room';
import { basisOf, numberWidth } from '../page/slides/split';
import { STATUS } from '../text/status';
import type { ValueView } from '../view';
import { BARE, drawBar, type Page } from './frame';
import { color, countLines, place, points, TYPE, type Box } from './measures';

type Run = PptxGenJS.TextProps;

/** Some programs set a space between digits and Chinese words: what it takes of a number's line, in em. */
const SPACED = 0.3;
/** By how much a digit of a font that stands in for one that is missing may be wider, in em. */
const STAND_IN = 0.12;

/** Who published the report and when, under its title. */
export function drawTitle(page: Page, { publisher, published }: TitleSlide, { x, y, w }: Box): void {
  drawBar(page, { x, y, w: 24, h: 1.2 }, '标题线');
  page.addText(
    [
      { text: publisher, options: { fontSize: points(TYPE.title * 0.9), color: color('ink'), breakLine: true } },
      { text: `${published}公开发布 · 数字均出自报告原文，计算得出的另行标明`, options: { fontSize: points(TYPE.label), color: color('muted') } },
    ],
    { ...BARE, ...place({ x, y: y + 4, w, h: 18 }), valign: 'top', paraSpaceAfter: points(1.5), objectName: '发布' },
  );
}

/** A sentence in large type; its numbers stand out, and computed ones say so. */
export function drawSentence(page: Page, { segments, sizes }: SentenceSlide, box: Box): void {
  const size = SENTENCE_SIZES[sizes.wide] ?? TYPE.label;
  const words = segments.map(({ text }) => text).join('');
  const lines = countLines(words, box.w - SENTENCE_MARK, size);
  const height = Math.min(box.h, lines * size * SENTENCE_LINE);
  const top = box.y + (box.h - height) / 2;
  const runs = segments.flatMap(({ text, value }): Run[] => [
    { text, options: value ? { bold: true, color: color('series-1') } : {} },
    ...(value?.formula ? [{ text: '（计算得出）' }] : []),
  ]);
  drawBar(page, { x: box.x, y: top, w: 0.8, h: height }, '引线');
  page.addText(runs, {
    ...BARE,
    ...place({ x: box.x + SENTENCE_MARK, y: top, w: box.w - SENTENCE_MARK, h: height }),
    fontSize: points(size), lineSpacing: points(size * SENTENCE_LINE), color: color('ink'), valign: 'middle', objectName: '要点',
  });
}

/** Numbers side by side, each under its label and over its reach. */
export function drawFigures(page: Page, { values, sizes }: Pick<FiguresSlide, 'values' | 'sizes'>, box: Box): void {
  const { columns, gap } = tileLayout(values.length, 'slide');
  const width = (box.w - gap * (columns - 1)) / columns;
  const fits = (size: number) => values.every((value) => numberWidth(value, size) + size * (SPACED + STAND_IN * value.display.number.length) <= width);
  const number = NUMBER_SIZES.slice(sizes.wide).find(fits) ?? NUMBER_SIZES.at(-1) ?? TYPE.value;
  const labels = values.map(({ label }) => countLines(label, width, TILE.label.size) * TILE.label.line);
  const heights = values.map((value, index) => TILE.rule + (labels[index] ?? 0) + number * TILE.number + basisHeight(value, width));
  const rows = Array.from({ length: Math.ceil(values.length / columns) }, (_, row) => Math.max(...heights.slice(row * columns, (row + 1) * columns)));
  const between = gap * 0.5;
  const total = rows.reduce((sum, height) => sum + height, 0) + between * (rows.length - 1);
  const top = box.y + Math.max(0, (box.h - total) / 2);
  values.forEach((value, index) => {
    const row = Math.floor(index / columns);
    const y = top + rows.slice(0, row).reduce((sum, height) => sum + height + between, 0);
    const x = box.x + (index % columns) * (width + gap);
    drawBar(page, { x, y, w: width, h: 0.4 }, `${value.label}：线`);
    page.addText(tileRuns(value, number), { ...BARE, ...place({ x, y: y + TILE.rule, w: width, h: (heights[index] ?? 0) - TILE.rule }), valign: 'top', objectName: value.label });
  });
}

function basisHeight(value: ValueView, width: number): number {
  const basis = basisOf(value);
  return basis === '' ? 0 : countLines(basis, width, TILE.basis.size) * TILE.basis.line;
}

function tileRuns(value: ValueView, size: number): Run[] {
  const { label, display, zeroWord } = value;
  const look = { bold: true, color: color('series-1'), lineSpacing: points(size * TILE.number) };
  // Each run gets an object of its own: the library writes into it.
  const words = (text: string): Run => ({ text, options: { ...look, fontSize: points(size * TILE.words) } });
  const digits = (text: string): Run => ({ text, options: { ...look, fontSize: points(size) } });
  const number = zeroWord ? [digits(zeroWord)] : [words(display.before), digits(display.number), words(display.between + display.unit + display.after)];
  const basis = basisOf(value);
  return [
    { text: label, options: { fontSize: points(TILE.label.size), lineSpacing: points(TILE.label.line), color: color('ink'), breakLine: true } },
    ...endLine(number.filter(({ text }) => text !== ''), basis !== ''),
    ...(basis === '' ? [] : [{ text: basis, options: { fontSize: points(TILE.basis.size), lineSpacing: points(TILE.basis.line), color: color('muted') } }]),
  ];
}

/** The last run of a paragraph ends it where another follows. */
function endLine(runs: Run[], more: boolean): Run[] {
  return runs.map((run, index) => (more && index === runs.length - 1 ? { ...run, options: { ...run.options, breakLine: true } } : run));
}

/** A list; numbered by PowerPoint itself where the lines have an order. */
export function drawLines(page: Page, { look, sizes, start, items }: LinesSlide, box: Box): void {
  const fits = (each: number) => listHeight(items, box.w, each) <= box.h;
  const size = ITEM_SIZES.slice(sizes.wide).find(fits) ?? ITEM_SIZES.at(-1) ?? TYPE.label;
  const indent = points(size * ITEM.mark);
  const bullet = look === 'plain' ? { characterCode: '25AA', indent } : { type: 'number' as const, numberStartAt: start, indent };
  const paragraph = { fontSize: points(size), lineSpacing: points(size * ITEM.line), paraSpaceAfter: points(size * ITEM.gap) };
  // A run with a bullet begins a paragraph; one without goes on.
  const runs = items.flatMap(({ text, status }): Run[] => [
    { text, options: { ...paragraph, bullet: { ...bullet }, color: color('ink') } },
    ...(status ? [{ text: `　${statusWords(status)}`, options: { ...paragraph, fontSize: points(TYPE.small), color: color('muted') } }] : []),
  ]);
  page.addText(runs, { ...BARE, ...place(box), valign: 'middle', objectName: '列表' });
}

function listHeight(items: LinesSlide['items'], width: number, size: number): number {
  const lines = items.map(({ text, status }) => countLines(text + (status ? '　　　　　' : ''), width - size * ITEM.mark, size));
  return lines.reduce((total, count) => total + (count * ITEM.line + ITEM.gap) * size, 0);
}

/** Mark and word hold together. */
function statusWords(status: keyof typeof STATUS): string {
  return `${STATUS[status].mark}\u00a0${STATUS[status].word}`;
}
