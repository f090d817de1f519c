import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { buildPanel, type PanelModel } from '../../../lib/panel';
import { compressSite } from '../../../lib/publish/compress';
import { TARGETS } from '../../../lib/publish/scripts/bundle';
import { getHomeReport } from '../../../lib/reports';
import { joinSegments, type ChartView } from '../../../lib/view';

/** A panel as the page fetches it: the same sentences, charts, table and quotes as on the site. */
export interface ClientPanel {
  id: string;
  title: string;
  takeaway: string;
  charts: ChartView[];
  rows: [string, string][];
  passages: string[];
}

const PAGE = `<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Client-rendered</title><style>body{margin:16px;font:18px/1.75 sans-serif}figure{margin:0}</style><div id="root"></div><script src="/page.js" defer></script></html>`;

/**
 * Builds the newest report as a client-rendered page: home with every section, and a page for the first.
 * @returns the folder, below the system's temporary one.
 */
export async function writeClientRendered(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'client-rendered-'));
  const report = getHomeReport();
  const { id } = report.loaded.report.value;
  const panels = report.loaded.sections.map(({ value }) => toClient(buildPanel(report, value.id)));
  await writePage(folder, panels);
  await writePage(path.join(folder, id, panels[0]?.id ?? ''), panels.slice(0, 1));
  await build({
    entryPoints: ['tests/bench/client-rendered/page.tsx'],
    outfile: path.join(folder, 'page.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: TARGETS,
    supported: { destructuring: true },
    jsx: 'automatic',
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  await compressSite(folder);
  return folder;
}

async function writePage(folder: string, panels: readonly ClientPanel[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'index.html'), PAGE);
  await writeFile(path.join(folder, 'panels.json'), JSON.stringify(panels));
}

function toClient({ id, ordinal, title, takeaway, groups, table, passages }: PanelModel): ClientPanel {
  return {
    id,
    title: `${ordinal}、${title}`,
    takeaway: joinSegments(takeaway),
    charts: groups.flatMap(({ charts }) => charts.map(({ view }) => view)),
    rows: table.groups.flatMap(({ rows }) => rows.map(({ value }): [string, string] => [value.label, value.display.text])),
    passages: passages.flatMap(({ sentences }) => sentences.map(({ segments }) => segments.map(({ text }) => text).join(''))),
  };
}
