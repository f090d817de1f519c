import type { ChartKind } from '../../../data/schema';
import { textWidth, wrapText } from '../../chart/measure';
import type { ChartModel } from '../../panel';
import type { ChartView, DrawnView, ItemView, ValueView, ViewOf } from '../../view';
import type { Card } from './pack';

/** Sizes of a card in CSS px, as app/styles/card.css sets them. */
const PADDING = { side: 50, ends: 42 };
const MENU = 44;
const TITLE = { size: 19, line: 27.5, gap: 12 };
const SMALL = { size: 16, line: 25.6 };
const NOTE_GAP = 17;
const TILE = { least: 116, gap: 16, number: 52, basis: 24, end: 12, digit: 23, han: 36, unit: 18 };
const STEP = { least: 156, gap: 12, mark: 36, end: 12 };
const LINE = { least: 300, gap: 32, end: 8 };
const CHIP = { side: 26, gap: 8, height: 36 };
const STATEMENT = { least: 300, gap: 24, size: 24, line: 36, end: 28 };
/** Width that a drawing is shown at, at most. */
export const DRAWING_MOST = 540;
/** Width that a phone's drawing is shown at, at most. */
export const PHONE_MOST = 376;
/** Width of the drawing made for a phone: no card may be narrower, or its letters would be too small. */
const PHONE = 328;
/** The least inner width that shows the drawing made for a column of 440 px. */
export const COLUMN_LEAST = 418;

/** Characters of an item that is set as a chip rather than a line. */
const CHIP_MOST = 17;

interface Body {
  heightAt(width: number): number;
  least: number;
  most: number;
}

/** How much room a chart's card takes. */
export function sizeOf(chart: ChartModel, drawnHeight: (chart: ChartModel, width: number) => number): Card {
  const { view } = chart;
  const body = bodyOf(chart, drawnHeight);
  return {
    heightAt: (width) => {
      const inner = width - PADDING.side;
      const title = wrapText(view.title, inner - MENU, TITLE.size, true).length * TITLE.line + TITLE.gap;
      return PADDING.ends + title + body.heightAt(inner) + (view.note ? lines(`注　${view.note}`, inner) * SMALL.line + NOTE_GAP : 0);
    },
    least: body.least + PADDING.side,
    most: body.most + PADDING.side,
  };
}

/** Short items without a state stand beside each other like words on a line. */
export function isChips({ items, look }: { items: readonly ItemView[]; look: ViewOf<'list'>['look'] }): boolean {
  return look === 'plain' && items.every(({ text, status }) => !status && text.length <= CHIP_MOST);
}

function bodyOf(chart: ChartModel, drawnHeight: (chart: ChartModel, width: number) => number): Body {
  const read = BODIES[chart.view.kind] as (view: ChartView, height: (width: number) => number) => Body;
  return read(chart.view, (width) => drawnHeight(chart, width));
}

type Height = (width: number) => number;

const drawn = (_view: DrawnView, heightAt: Height): Body => ({ heightAt, least: PHONE, most: DRAWING_MOST });

const BODIES = {
  bars: drawn,
  parts: drawn,
  units: drawn,
  flow: drawn,
  tree: drawn,
  timeline: drawn,
  tiles: ({ tiles }) => tilesBody(tiles),
  steps: ({ items }) => gridBody(items.map(({ text }) => text), STEP.least, STEP.gap, STEP.mark + STEP.end, SMALL.size, SMALL.line),
  list: (view) => (isChips(view) ? chipsBody(view.items) : view.look === 'cards' ? statements(view.items) : linesBody(view.items)),
} satisfies { [Kind in ChartKind]: (view: ViewOf<Kind>, heightAt: Height) => Body };

function tilesBody(tiles: readonly ValueView[]): Body {
  const least = Math.max(TILE.least, ...tiles.map(numberWidth));
  const tall = ({ label, asOf, scope, formula }: ValueView, width: number) =>
    TILE.number + lines(label, width) * TILE.basis + ([asOf, scope, formula].some(Boolean) ? lines([asOf, scope, formula].filter(Boolean).join(' · '), width) * TILE.basis : 0) + TILE.end;
  return {
    heightAt: (width) => rowsHeight(tiles.map((tile) => (column: number) => tall(tile, column)), width, least, TILE.gap),
    least,
    most: tiles.length * 260,
  };
}

function numberWidth({ display: { number, before, between, unit, after }, zeroWord }: ValueView): number {
  return zeroWord ? zeroWord.length * TILE.han : [...number].reduce((width, sign) => width + (/\p{Script=Han}/u.test(sign) ? TILE.han : TILE.digit), 0) + (before + between + unit + after).length * TILE.unit + 8;
}

function gridBody(texts: readonly string[], least: number, gap: number, more: number, size: number, line: number): Body {
  return {
    heightAt: (width) => rowsHeight(texts.map((text) => (column: number) => wrapText(text, column, size).length * line + more), width, least, gap),
    least: Math.min(2, texts.length) * least + gap,
    most: texts.length * (least + gap),
  };
}

function linesBody(items: readonly ItemView[]): Body {
  const words = items.map(({ text, status }) => text + (status ? '　已完成' : ''));
  const longest = Math.max(...words.map((text) => textWidth(text, SMALL.size)));
  const body = gridBody(words.map((text) => `　${text}`), LINE.least, LINE.gap, LINE.end, SMALL.size, SMALL.line);
  return { ...body, least: 240, most: Math.max(LINE.least, Math.min(items.length, 3) * (longest + 60)) };
}

function statements(items: readonly ItemView[]): Body {
  return gridBody(items.map(({ text }) => text), STATEMENT.least, STATEMENT.gap, STATEMENT.end, STATEMENT.size, STATEMENT.line);
}

function chipsBody(items: readonly ItemView[]): Body {
  const widths = items.map(({ text }) => textWidth(text, SMALL.size) + CHIP.side);
  const heightAt = (width: number) => {
    let [rows, used] = [1, 0];
    for (const chip of widths) {
      if (used > 0 && used + chip > width) [rows, used] = [rows + 1, 0];
      used += chip + CHIP.gap;
    }
    return rows * (CHIP.height + CHIP.gap);
  };
  return { heightAt, least: 240, most: widths.reduce((total, chip) => total + chip + CHIP.gap, 0) };
}

/** Height of things in as many equal columns as the width has room for. */
function rowsHeight(heights: readonly Height[], width: number, least: number, gap: number): number {
  const columns = Math.max(1, Math.min(heights.length, Math.floor((width + gap) / (least + gap))));
  const column = (width + gap) / columns - gap;
  const each = heights.map((height) => height(column));
  const rows = Array.from({ length: Math.ceil(each.length / columns) }, (_, index) => Math.max(...each.slice(index * columns, (index + 1) * columns)));
  return rows.reduce((total, height) => total + height, 0);
}

function lines(text: string, width: number): number {
  return wrapText(text, width, SMALL.size).length;
}
