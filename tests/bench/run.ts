import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { getBrowserArgs } from '../../lib/commands/browser/args';
import { explainMissingBrowser, findBrowser } from '../../lib/commands/browser/find';
import { buildSite, SITE_FOLDER } from '../../lib/commands/steps/build';
import { readBasePath } from '../../lib/publish/base-path';
import { serveSite, type SiteServer } from '../../lib/publish/server';
import { getHomeReport } from '../../lib/reports';
import { writeBaseline } from './baseline';
import { measurePresses } from './inp';
import { measureLiveness, type Liveness } from './liveness';
import { servePlain } from './client-rendered/serve';
import { writeClientRendered } from './client-rendered/write';
import { renderFirst, renderRows, renderTable, tellPaint, type Row } from './table';
import { visit, type Visit } from './visit';
import { weigh } from './weight';

const VISITS = 5;
const LIVE_HEADINGS = ['CPU, times slower', 'first touch to live, nothing fetched, ms', 'first touch to live, code fetched, ms', 'touch of a second chart to live, ms', 'movement to tip, ms', 'movements answered'];
const PRESS_HEADINGS = ['page', 'control', 'event to next paint, ms', 'worst, ms'];
const RESULTS = 'tests/bench/results';

/** What is measured: the site, and what it is measured by. */
interface Site {
  name: string;
  folder: string;
  basePath: string;
  server: SiteServer;
}

/** npm run bench: builds the site and measures three kinds of page beside the same pages without scripts, and beside the report rendered in the browser. */
async function bench(): Promise<void> {
  const started = Date.now();
  if (!(await buildSite())) throw new Error('The build failed.');
  const buildSeconds = Math.round((Date.now() - started) / 1000);
  const executablePath = await findBrowser();
  if (executablePath === undefined) throw new Error(explainMissingBrowser());

  const basePath = readBasePath();
  const [scriptless, clientRendered] = [await writeBaseline(SITE_FOLDER), await writeClientRendered()];
  const sites: Site[] = [
    { name: 'site', folder: SITE_FOLDER, basePath, server: await serveSite({ folder: SITE_FOLDER, basePath, port: 0 }) },
    { name: 'no scripts', folder: scriptless, basePath, server: await serveSite({ folder: scriptless, basePath, port: 0 }) },
    { name: 'client-rendered', folder: clientRendered, basePath: '', server: await servePlain(clientRendered) },
  ];
  const browser = await chromium.launch({ executablePath, args: getBrowserArgs() });
  try {
    const version = browser.version();
    const results: Record<string, unknown> = { measured: new Date().toISOString(), chromium: version, visits: VISITS, buildSeconds };
    // Each table as soon as it is there: whoever stops the rest keeps it.
    const tell = async (name: string, measured: unknown, ...texts: string[]) => {
      results[name] = measured;
      await mkdir(RESULTS, { recursive: true });
      await writeFile(`${RESULTS}/bench.json`, `${JSON.stringify(results, null, 2)}\n`);
      for (const text of texts) console.log(`\n${text}`);
    };
    const rows = await measure(browser, sites);
    await tell('rows', rows, `${renderRows(rows)}\n\nBuild: ${buildSeconds} s. Medians of ${VISITS} visits, Chromium ${version}, CPU 4 times slower, slow 4G (150 ms, 1.6 Mbit/s), 360 × 800.`, renderFirst(rows.filter(({ site }) => site === 'site')));
    const [overview = '', section = ''] = listRoutes().map((route) => new URL(route, sites[0]?.server.url).href);
    const live: (Liveness & { slowdown: number })[] = [];
    for (const slowdown of [1, 4]) live.push({ slowdown, ...(await measureLiveness(browser, section, VISITS, slowdown)) });
    await tell('live', live, renderTable(LIVE_HEADINGS, live.map(({ slowdown, cold, touch, again, hover, hovers }) => [slowdown, cold, touch, again, hover, hovers].map(String))));
    const presses = await measurePresses(browser, { overview, section }, VISITS);
    await tell('presses', presses, renderTable(PRESS_HEADINGS, presses.map(({ page, control, median: usual, worst }) => [page, control, tellPaint(usual), tellPaint(worst)])));
  } finally {
    await browser.close();
    await Promise.all(sites.map(({ server }) => server.close()));
    for (const folder of [scriptless, clientRendered]) await rm(folder, { recursive: true });
  }
}

/** Visits take turns between the sites, so that what else the machine does meets both alike. */
async function measure(browser: Browser, sites: readonly Site[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const route of listRoutes()) {
    const having = sites.filter(({ folder }) => existsSync(path.join(folder, route, 'index.html')));
    const visits = new Map<Site, Visit[]>(having.map((site) => [site, []]));
    for (let round = 0; round < VISITS; round += 1) {
      for (const [site, taken] of visits) taken.push(await visit(browser, new URL(route, site.server.url).href));
    }
    for (const [site, taken] of visits) rows.push(summarise(route, site, taken));
    console.log(`measured ${route || 'home'}`);
  }
  return rows;
}

/** Home, a section, and a page of text; from the data, so that no report is named here. */
function listRoutes(): string[] {
  const { report, sections } = getHomeReport().loaded;
  return ['', ...sections.slice(0, 1).map(({ value }) => `${report.value.id}/${value.id}/`), 'about/'];
}

function summarise(route: string, { name, folder, basePath }: Site, visits: readonly Visit[]): Row {
  const [first] = visits;
  if (!first) throw new Error(`No visit to ${route}`);
  return {
    route: `/${route}`,
    site: name,
    weight: weigh(folder, basePath, first.requests),
    requests: first.requests.length,
    lcp: median(visits.map(({ lcp }) => lcp)),
    firstChart: median(visits.map(({ firstChart }) => firstChart)),
    cls: median(visits.map(({ cls }) => cls)) ?? 0,
    tbt: median(visits.map(({ tbt }) => tbt)) ?? 0,
  };
}

function median(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  return known[Math.floor(known.length / 2)] ?? null;
}

await bench();
