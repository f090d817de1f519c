import { mkdir, rm, writeFile } from 'node:fs/promises';
import { chromium, type Browser } from '@playwright/test';
import { getBrowserArgs } from '../../lib/commands/browser/args';
import { explainMissingBrowser, findBrowser } from '../../lib/commands/browser/find';
import { buildSite, SITE_FOLDER } from '../../lib/commands/steps/build';
import { readBasePath } from '../../lib/publish/base-path';
import { serveSite } from '../../lib/publish/server';
import { getNewestReport } from '../../lib/reports';
import { writeBaseline } from './baseline';
import { renderTable, type Row } from './table';
import { visit, type Visit } from './visit';
import { weigh } from './weight';

const VISITS = 5;
const RESULTS = 'tests/bench/results';

/** npm run bench: builds the site and measures three kinds of page beside the same pages without scripts. */
async function bench(): Promise<void> {
  const started = Date.now();
  if (!(await buildSite())) throw new Error('The build failed.');
  const buildSeconds = Math.round((Date.now() - started) / 1000);
  const executablePath = await findBrowser();
  if (executablePath === undefined) throw new Error(explainMissingBrowser());

  const baseline = await writeBaseline(SITE_FOLDER);
  const browser = await chromium.launch({ executablePath, args: getBrowserArgs() });
  try {
    const rows = await measure(browser, { site: SITE_FOLDER, 'no scripts': baseline });
    const version = browser.version();
    await mkdir(RESULTS, { recursive: true });
    await writeFile(`${RESULTS}/bench.json`, `${JSON.stringify({ measured: new Date().toISOString(), chromium: version, visits: VISITS, buildSeconds, rows }, null, 2)}\n`);
    console.log(`\n${renderTable(rows)}\n\nBuild: ${buildSeconds} s. Medians of ${VISITS} visits, Chromium ${version}, CPU 4 times slower, slow 4G (150 ms, 1.6 Mbit/s), 360 × 800.`);
  } finally {
    await browser.close();
    await rm(baseline, { recursive: true });
  }
}

/** Visits take turns between the sites, so that what else the machine does meets both alike. */
async function measure(browser: Browser, folders: Record<string, string>): Promise<Row[]> {
  const basePath = readBasePath();
  const sites = await Promise.all(
    Object.entries(folders).map(async ([name, folder]) => ({ name, folder, server: await serveSite({ folder, basePath, port: 0 }) })),
  );
  const rows: Row[] = [];
  for (const route of listRoutes()) {
    const visits = new Map<string, Visit[]>(sites.map(({ name }) => [name, []]));
    for (let round = 0; round < VISITS; round += 1) {
      for (const { name, server } of sites) visits.get(name)?.push(await visit(browser, new URL(route, server.url).href));
    }
    for (const { name, folder } of sites) rows.push(summarise(route, name, folder, basePath, visits.get(name) ?? []));
    console.log(`measured ${route || 'home'}`);
  }
  await Promise.all(sites.map(({ server }) => server.close()));
  return rows;
}

/** Home, a section, and a page of text; from the data, so that no report is named here. */
function listRoutes(): string[] {
  const { report, sections } = getNewestReport().loaded;
  return ['', ...sections.slice(0, 1).map(({ value }) => `${report.value.id}/${value.id}/`), 'about/'];
}

function summarise(route: string, site: string, folder: string, basePath: string, visits: readonly Visit[]): Row {
  const [first] = visits;
  if (!first) throw new Error(`No visit to ${route}`);
  return {
    route: `/${route}`,
    site,
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
