import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { getBrowserArgs } from './args';
import { listInstalledBrowsers } from './places';
import { resolveTool } from '../steps/run';
import { runBounded } from './run-bounded';
import { installFromSystem } from './system-packages';

const SECOND = 1000;

/**
 * Finds a browser of Chromium's kind that starts, or gets one: CHROMIUM_PATH → installed ones → Playwright's own → the system's packages.
 * @returns its path, or undefined where there is no way; what was tried has been printed.
 */
export async function findBrowser(): Promise<string | undefined> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return (await starts(named)) ? named : undefined;
  return (
    (await firstThatStarts([...listInstalledBrowsers(), chromium.executablePath()])) ??
    (await downloadWithPlaywright()) ??
    (await installWithSystem())
  );
}

/** What to tell a person whose machine has no browser and no way to one. */
export function explainMissingBrowser(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named) return `CHROMIUM_PATH=${named} 不能启动。请改正，或去掉这个变量。\nCHROMIUM_PATH=${named} does not start: correct it, or unset it.`;
  return [
    '没有找到可用的浏览器，也没能自动装上。请安装 Chromium、Chrome 或 Edge 中的任一个（Debian 或 Ubuntu：apt-get install chromium fonts-noto-cjk），或用 CHROMIUM_PATH 指明它的路径，然后重试。',
    'No browser was found, nor could one be installed. Install Chromium, Chrome or Edge (Debian or Ubuntu: apt-get install chromium fonts-noto-cjk), or name its path in CHROMIUM_PATH, then try again.',
  ].join('\n');
}

async function downloadWithPlaywright(): Promise<string | undefined> {
  console.log("No installed browser starts: trying Playwright's download …");
  const limits = { silence: 40 * SECOND, total: 300 * SECOND, env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: String(10 * SECOND) } };
  await runBounded(process.execPath, [resolveTool('playwright'), 'install', '--no-shell', 'chromium'], limits);
  return firstThatStarts([chromium.executablePath()]);
}

async function installWithSystem(): Promise<string | undefined> {
  console.log("Playwright's browser is not to be had here: trying the system's packages …");
  await installFromSystem('browser');
  return firstThatStarts(listInstalledBrowsers());
}

async function firstThatStarts(places: readonly string[]): Promise<string | undefined> {
  for (const place of places.filter((path) => existsSync(path))) {
    if (await starts(place)) return place;
  }
  return undefined;
}

/** Some are mere stubs, or lack a library: only starting one tells. */
async function starts(executablePath: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath, args: getBrowserArgs(), timeout: 30 * SECOND });
    await browser.close();
    return true;
  } catch (error) {
    console.log(`${executablePath} does not start: ${String(error).split('\n')[0]}`);
    return false;
  }
}
