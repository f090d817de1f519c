import { PARTS, type Weight } from './weight';

/** Medians of one route's visits to one site. */
export interface Row {
  route: string;
  site: string;
  weight: Weight;
  requests: number;
  lcp: number | null;
  firstChart: number | null;
  cls: number;
  tbt: number;
}

const HEADINGS = ['route', 'site', ...PARTS.map((part) => `${part}, kB raw / gzip`), 'total, kB gzip', 'requests', 'LCP, s', 'first chart, s', 'CLS', 'TBT, ms'];

/** A Markdown table. */
export function renderTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** As `renderTable`, of what was measured of pages. */
export function renderRows(rows: readonly Row[]): string {
  return renderTable(HEADINGS, rows.map(toCells));
}

/** JavaScript that a page has fetched when nobody has touched it yet: on a slow line. */
export function renderFirst(rows: readonly Row[]): string {
  return rows.map(({ route, weight: { js, islands } }) => `JavaScript before the first touch of ${route}: ${toKilobytes(js.raw + islands.raw)} kB raw, ${toKilobytes(js.gzip + islands.gzip)} kB gzip.`).join('\n');
}

/** A time that browsers tell in steps, and not at all where it is short. */
export function tellPaint(milliseconds: number): string {
  return milliseconds === 0 ? '< 16' : String(milliseconds);
}

function toCells(row: Row): string[] {
  const parts = PARTS.map((part) => row.weight[part]).map(({ raw, gzip }) => (raw === 0 ? '–' : `${toKilobytes(raw)} / ${toKilobytes(gzip)}`));
  const total = PARTS.reduce((sum, part) => sum + row.weight[part].gzip, 0);
  return [row.route, row.site, ...parts, toKilobytes(total), String(row.requests), toSeconds(row.lcp), toSeconds(row.firstChart), row.cls.toFixed(3), row.tbt.toFixed(0)];
}

function toKilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function toSeconds(milliseconds: number | null): string {
  return milliseconds === null ? '–' : (milliseconds / 1000).toFixed(2);
}
