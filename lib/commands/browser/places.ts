import { existsSync } from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];

/** Where Chromium, Chrome and Edge usually lie, by `process.platform`. */
const PLACES: Partial<Record<NodeJS.Platform, () => string[]>> = {
  linux: () => [...searchPath(NAMES), '/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
  darwin: () => ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) => [`/Applications/${name}.app/Contents/MacOS/${name}`, `${process.env.HOME ?? ''}/Applications/${name}.app/Contents/MacOS/${name}`]),
  win32: () =>
    ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
      const folder = process.env[variable];
      const programs = ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
      return folder === undefined ? [] : programs.map((program) => path.join(folder, program));
    }),
};

/** Every browser of Chromium's kind that is installed, best first. Whether it starts is another question. */
export function listInstalledBrowsers(): string[] {
  const places = (PLACES[process.platform] ?? PLACES.linux)?.() ?? [];
  return [...new Set(places)].filter((place) => existsSync(place));
}

/** Paths that programs of these names would have in the folders of PATH. */
export function searchPath(names: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}
