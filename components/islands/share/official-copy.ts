import type { SectionFile } from '../../../lib/page/section-file';

/** As official documents are set (GB/T 9704): 仿宋, size 3, 28 pt from line to line. */
const BODY = 'font-family:仿宋_GB2312,仿宋,FangSong,serif;font-size:16pt;line-height:28pt';
const CELL = 'font-family:仿宋_GB2312,仿宋,FangSong,serif;font-size:12pt;border:1px solid #000000;padding:2pt 5pt;text-align:left';
const SOURCE = 'font-family:仿宋_GB2312,仿宋,FangSong,serif;font-size:12pt';

/**
 * A section for a document: its sentence, its numbers as a real table, and where they come from.
 * @param address of the section.
 */
export function buildOfficialCopy({ takeaway, table: { caption, head, rows }, source }: Pick<SectionFile, 'takeaway' | 'table' | 'source'>, address: string): { html: string; text: string } {
  const foot = `${source.credit}。${address}`;
  const lines = rows.length > 0 ? [head, ...rows] : [];
  const html = [
    paragraph(takeaway, `${BODY};text-indent:2em`),
    ...(lines.length > 0
      ? [paragraph(caption, `${BODY};text-align:center`), `<table border="1" cellspacing="0" cellpadding="4" style="border-collapse:collapse;width:100%">${lines.map((cells, index) => toRow(cells, head.length, index === 0)).join('')}</table>`]
      : []),
    paragraph(foot, SOURCE),
  ].join('');
  const text = [takeaway, ...(lines.length > 0 ? [[caption, ...lines.map((cells) => cells.join('\t'))].join('\n')] : []), foot].join('\n\n');
  return { html: `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${html}</body></html>`, text };
}

function paragraph(words: string, style: string): string {
  return `<p style="${style}">${escapeHtml(words)}</p>`;
}

/** A row's first cell heads it; a single cell heads the rows below it and is as wide as the table. */
function toRow(cells: readonly string[], columns: number, isHead: boolean): string {
  const wide = cells.length === 1 ? ` colspan="${columns}"` : '';
  const weight = isHead || wide ? 'bold' : 'normal';
  return `<tr>${cells.map((words, index) => (isHead || index === 0 ? `<th${wide} style="${CELL};font-weight:${weight}">${escapeHtml(words)}</th>` : `<td style="${CELL}">${escapeHtml(words)}</td>`)).join('')}</tr>`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
