import type { Report } from '../../data/schema';
import { BOUNDS } from '../chart/bounds';
import { plainDrawingOf } from '../chart/draw';
import { textWidth, wrapText } from '../chart/measure';
import { COLORS, FONT_FAMILY } from '../chart/theme';
import { describeChart } from '../text';
import type { DrawnView } from '../view';

const WIDTH = BOUNDS.column.width;
const MARGIN = 24;
const TITLE = { size: 20, line: 30, bold: true, color: COLORS.ink };
const SMALL = { size: 14, line: 22, bold: false, color: COLORS.muted };
const GAP = 16;
const GROUND = '#ffffff';

type Look = typeof TITLE | typeof SMALL;

/**
 * A chart as a file of its own, for a document or a slide: title above, caveat and source below, on white, every colour
 * written out. `<title>` and `<desc>` say it to those who do not see it.
 */
export function buildChartFile(view: DrawnView, { title, publisher, published }: Pick<Report, 'title' | 'publisher' | 'published'>): string {
  const drawing = readDrawing(plainDrawingOf(view, 'column'));
  const source = `来源：${title}（${publisher}，${published}发布）`;
  const head = setLines(wrap(view.title, TITLE), MARGIN, TITLE);
  const foot = setLines([...remarks(view), source].flatMap((text) => wrap(text, SMALL)), head.end + GAP + drawing.height + GAP, SMALL);
  const [width, height] = [WIDTH + MARGIN * 2, foot.end + MARGIN];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="zh-CN">`,
    `<title>${escapeXml(view.title)}</title>`,
    `<desc>${escapeXml(`${describeChart(view)}${source}`)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${GROUND}"/>`,
    head.svg,
    `<g transform="translate(${MARGIN} ${head.end + GAP})">${drawing.content}</g>`,
    foot.svg,
    '</svg>\n',
  ].join('\n');
}

/** What the page says beside the drawing. */
function remarks(view: DrawnView): string[] {
  const undated = view.kind === 'timeline' ? view.undated.map(({ text }) => text) : [];
  return [...(undated.length > 0 ? [`报告没有写日期的：${undated.join('；')}。`] : []), ...(view.note ? [`注：${view.note}`] : [])];
}

/** What a drawing holds. */
function readDrawing(svg: string): { content: string; height: number } {
  const [root = '', height = '0'] = /^<svg[^>]*? height="([\d.]+)"[^>]*>/.exec(svg) ?? [];
  return { content: svg.slice(root.length, svg.lastIndexOf('</svg>')), height: Number(height) };
}

function wrap(text: string, { size, bold }: Look): string[] {
  return textWidth(text, size, bold) <= WIDTH ? [text] : wrapText(text, WIDTH, size, bold);
}

function setLines(lines: readonly string[], top: number, { size, line, bold, color }: Look): { svg: string; end: number } {
  const svg = lines.map(
    (text, index) =>
      `<text x="${MARGIN}" y="${top + line * index + size}" font-family="${FONT_FAMILY}" font-size="${size}"${bold ? ' font-weight="bold"' : ''} fill="${color}">${escapeXml(text)}</text>`,
  );
  return { svg: svg.join('\n'), end: top + line * lines.length };
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
