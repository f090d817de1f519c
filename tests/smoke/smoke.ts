import { INTERACTIONS } from './interactions';
import { judge, LAYOUT, type Layout } from './layout';
import type { DrivenPage } from './page';

const DESKTOP = [1440, 900] as const;
const PHONE = [360, 800] as const;

// Directives that came later are told on the console, and do no harm; and so is, when a page is left, what was on its way to be compared.
const HARMLESS = /Unrecognized Content-Security-Policy directive|Unknown error occurred while trying to verify integrity/;

export interface Outcome {
  pages: number;
  /** Names of interactions that worked. */
  worked: string[];
  faults: string[];
}

/**
 * Visits every page in a browser, at two widths, and does in it what readers do.
 * @param urls of all pages.
 * @param supported whether the site must be whole in it; otherwise only legible.
 */
export async function smoke(page: DrivenPage, urls: readonly string[], supported: boolean): Promise<Outcome> {
  const outcome: Outcome = { pages: urls.length, worked: [], faults: [] };
  const waiting = new Set(INTERACTIONS.filter(({ everywhere }) => supported || everywhere));
  for (const url of urls) {
    const faults = await visit(page, url, supported).catch((error: unknown) => [String(error)]);
    for (const interaction of waiting) {
      if (!(await page.run<boolean>(`document.querySelector(${JSON.stringify(interaction.needs)}) !== null`).catch(() => false))) continue;
      waiting.delete(interaction);
      const attempt = async () => {
        // What one that failed may have left behind would make others fail.
        await page.run('localStorage.clear()');
        await page.goto(url);
        if (supported) await page.until(ALIVE);
        await interaction.attempt(page);
      };
      await attempt().then(
        () => outcome.worked.push(interaction.name),
        (error: unknown) => faults.push(`${interaction.name}: ${String(error)}`),
      );
      faults.push(...troubleOf(page));
    }
    outcome.faults.push(...faults.map((fault) => `${url}: ${fault}`));
  }
  // A test of nothing would pass for ever.
  outcome.faults.push(...[...waiting].map(({ name, needs }) => `${name}: no page has ${needs}`));
  return outcome;
}

/** Tells a person at the terminal what came of it; faults make the command fail. */
export function printOutcome(browser: string, { pages, worked, faults }: Outcome): void {
  console.log(`${browser}: ${pages} pages, ${worked.length} interactions${worked.map((name) => `\n  ✓ ${name}`).join('')}`);
  for (const fault of faults) console.log(`  ✘ ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}

// The page's own script has started.
const ALIVE = 'window.pressed === null';

async function visit(page: DrivenPage, url: string, supported: boolean): Promise<string[]> {
  await page.resize(...DESKTOP);
  await page.goto(url);
  if (supported) await page.until(ALIVE);
  const faults = judge(DESKTOP[0], await page.run<Layout>(LAYOUT));
  await page.resize(...PHONE);
  faults.push(...judge(PHONE[0], await page.run<Layout>(LAYOUT)), ...troubleOf(page));
  await page.resize(...DESKTOP);
  return faults;
}

function troubleOf(page: DrivenPage): string[] {
  return page.trouble.filter((line) => !HARMLESS.test(line));
}
