import type { Copy } from './clipboard';
import { readTakeaway, readText } from './read-text';

/** As official documents are set (GB/T 9704): 仿宋, size 3, 28 pt from line to line. */
const BODY = 'font-family:仿宋_GB2312,仿宋,FangSong,serif;font-size:16pt;line-height:28pt';
const CELL = 'font-family:仿宋_GB2312,仿宋,FangSong,serif;font-size:12pt;border:1px solid #000000;padding:2pt 5pt';
const SOURCE = 'font-family:仿宋_GB2312,仿宋,FangSong,serif;font-size:12pt';

/**
 * A panel for a document: its sentence, its numbers as a real table, and where they come from. Read from the page, so that
 * it says what the page says.
 * @param panel the panel's element.
 * @param source the sentence that names the report.
 * @param address of the panel.
 */
export function buildOfficialCopy(panel: Element, source: string, address: string): Copy & { html: string; rows: number } {
  const takeaway = readTakeaway(panel);
  const table = panel.querySelector('table');
  const caption = readText(table?.querySelector('caption')) || (table?.querySelector('caption')?.textContent ?? '');
  const rows = [...(table?.querySelectorAll('tr') ?? [])].map(readRow);
  const foot = `${source}。${address}`;
  const paragraph = (words: string, style: string) => `<p style="${style}">${escapeHtml(words)}</p>`;
  const html = [
    paragraph(takeaway, `${BODY};text-indent:2em`),
    ...(rows.length > 0 ? [paragraph(caption, `${BODY};text-align:center`), `<table border="1" cellspacing="0" cellpadding="4" style="border-collapse:collapse;width:100%">${rows.map(toHtml).join('')}</table>`] : []),
    paragraph(foot, SOURCE),
  ].join('');
  const lines = rows.map((cells) => cells.map(({ text }) => text).join('\t'));
  const text = [takeaway, ...(rows.length > 0 ? [[caption, ...lines].join('\n')] : []), foot].join('\n\n');
  return { html: `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${html}</body></html>`, text, rows: rows.filter((cells) => cells.length > 1).length };
}

interface Cell {
  text: string;
  tag: 'th' | 'td';
  span: number;
}

function readRow(row: Element): Cell[] {
  return [...row.querySelectorAll<HTMLTableCellElement>('th, td')].map((cell) => ({ text: readText(cell), tag: cell.tagName === 'TH' ? 'th' : 'td', span: cell.colSpan }));
}

function toHtml(cells: readonly Cell[]): string {
  return `<tr>${cells.map(({ text, tag, span }) => `<${tag}${span > 1 ? ` colspan="${span}"` : ''} style="${CELL};text-align:left;font-weight:${tag === 'th' && cells.every((cell) => cell.tag === 'th') ? 'bold' : 'normal'}">${escapeHtml(text)}</${tag}>`).join('')}</tr>`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
