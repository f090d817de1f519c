import type { OldBrowser, Program } from './browsers';
import { INTERACTIONS } from './interactions';
import { OldPage } from './page';
import { OldChromium } from './protocol';

const DESKTOP = [1440, 900] as const;
const PHONE = [360, 800] as const;

// Directives that came later are told on the console, and do no harm.
const HARMLESS = /Unrecognized Content-Security-Policy directive/;

const LAYOUT = `(function () {
  var main = document.querySelector('main');
  var charts = document.querySelectorAll('figure .chart-static');
  var shown = [].filter.call(charts, function (chart) { return chart.getBoundingClientRect().width > 0; });
  return {
    overflow: document.documentElement.scrollWidth - innerWidth,
    height: main ? main.getBoundingClientRect().height : 0,
    words: main ? main.innerText.length : 0,
    charts: document.querySelectorAll('figure .chart-stage').length,
    shown: shown.length,
    empty: shown.filter(function (chart) { var svg = chart.querySelector('svg'); return !svg || svg.getBoundingClientRect().height < 10; }).length,
  };
})()`;

interface Layout {
  overflow: number;
  height: number;
  words: number;
  charts: number;
  shown: number;
  empty: number;
}

export interface Outcome {
  /** As the browser calls itself. */
  product: string;
  pages: number;
  /** Names of interactions that worked. */
  worked: string[];
  faults: string[];
}

/**
 * Visits every page in an old browser, at two widths, and does in it what readers do.
 * @param urls of all pages.
 */
export async function smoke(old: OldBrowser, program: Program, urls: readonly string[]): Promise<Outcome> {
  const browser = new OldChromium(program);
  try {
    const { product } = await browser.send('Browser.getVersion');
    const outcome: Outcome = { product: String(product), pages: urls.length, worked: [], faults: [] };
    const page = await OldPage.open(browser);
    const waiting = new Set(INTERACTIONS.filter(({ everywhere }) => old.supported || everywhere));
    for (const url of urls) {
      const faults = await visit(page, url, old.supported).catch((error: unknown) => [String(error)]);
      for (const interaction of waiting) {
        if (!(await page.run<boolean>(`document.querySelector(${JSON.stringify(interaction.needs)}) !== null`).catch(() => false))) continue;
        waiting.delete(interaction);
        await page.goto(url);
        if (old.supported) await page.until(ALIVE);
        await interaction.attempt(page).then(
          () => outcome.worked.push(interaction.name),
          (error: unknown) => faults.push(`${interaction.name}: ${String(error)}`),
        );
        faults.push(...troubleOf(page));
      }
      outcome.faults.push(...faults.map((fault) => `${url}: ${fault}`));
    }
    return outcome;
  } finally {
    await browser.close();
  }
}

// The whole page is React's, or in an offline edition each part that can be opened.
const ALIVE = `[document, document.body].concat([].slice.call(document.querySelectorAll('.drawer'))).map(Object.keys).reduce(function (all, keys) { return all.concat(keys); }, []).some(function (key) { return key.indexOf('__react') === 0; })`;

async function visit(page: OldPage, url: string, supported: boolean): Promise<string[]> {
  await page.resize(...DESKTOP);
  await page.goto(url);
  if (supported) await page.until(ALIVE);
  const faults = judge('1440', await page.run<Layout>(LAYOUT));
  await page.resize(...PHONE);
  faults.push(...judge('360', await page.run<Layout>(LAYOUT)), ...troubleOf(page));
  await page.resize(...DESKTOP);
  return faults;
}

function judge(width: string, { overflow, height, words, charts, shown, empty }: Layout): string[] {
  return [
    ...(overflow > 1 ? [`scrolls ${overflow} px sideways`] : []),
    ...(height < 100 || words < 20 ? ['shows nothing'] : []),
    ...(shown < charts ? [`shows ${shown} drawings of ${charts} charts`] : []),
    ...(empty > 0 ? [`${empty} drawings are empty`] : []),
  ].map((fault) => `at ${width} px: ${fault}`);
}

function troubleOf(page: OldPage): string[] {
  return page.trouble.filter((line) => !HARMLESS.test(line));
}
