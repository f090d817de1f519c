import { existsSync } from 'node:fs';
import path from 'node:path';
import { searchPath } from '../../lib/commands/browser/places';

/** Where Firefox usually lies, by `process.platform`. */
const PLACES: Partial<Record<NodeJS.Platform, () => string[]>> = {
  linux: () => [...searchPath(['firefox', 'firefox-esr']), '/snap/bin/firefox', '/opt/firefox/firefox'],
  darwin: () => ['/Applications', `${process.env.HOME ?? ''}/Applications`].map((folder) => `${folder}/Firefox.app/Contents/MacOS/firefox`),
  win32: () => ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((variable) => path.join(process.env[variable] ?? '', 'Mozilla Firefox/firefox.exe')),
};

/** @returns the path of an installed Firefox, or the one that FIREFOX_PATH names. */
export function findFirefox(): string | undefined {
  const named = process.env.FIREFOX_PATH;
  const places = named ? [named] : ((PLACES[process.platform] ?? PLACES.linux)?.() ?? []);
  return places.find((place) => existsSync(place));
}

/** What to tell a person whose machine has no Firefox. */
export function explainMissingFirefox(): string {
  const named = process.env.FIREFOX_PATH;
  if (named) return `FIREFOX_PATH=${named} does not exist: correct it, or unset it.`;
  return 'No Firefox was found. Install it (Debian: apt-get install firefox-esr; Ubuntu: snap install firefox; macOS: brew install --cask firefox; Windows: winget install Mozilla.Firefox), or name its path in FIREFOX_PATH, then try again.';
}
