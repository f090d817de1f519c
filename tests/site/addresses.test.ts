import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { SITE_FOLDER } from '../../lib/commands/steps/build';
import { getReports } from '../../lib/reports';
import { RESERVED_FOR_REPORT, RESERVED_FOR_SITE } from '../../lib/verify/reserved';

/** Folders, and names of pages that are files; what begins with an underscore cannot be an id. */
function addressesIn(folder: string): string[] {
  const entries = readdirSync(path.join(SITE_FOLDER, folder), { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory() || /(?<!index)\.html$/.test(entry.name)).map(({ name }) => name.replace(/\.html$/, ''));
  return [...new Set(names)].filter((name) => !name.startsWith('_')).sort();
}

test('no report can take the address of a page of the site', () => {
  const reports = getReports().map(({ loaded }) => loaded.report.value.id);
  expect(addressesIn('').filter((name) => !reports.includes(name))).toEqual(RESERVED_FOR_SITE);
});

test('no section can take the address of a page of its report', () => {
  for (const { loaded } of getReports()) {
    const sections = loaded.sections.map(({ value }) => value.id);
    expect(addressesIn(loaded.report.value.id).filter((name) => !sections.includes(name))).toEqual(RESERVED_FOR_REPORT);
  }
});
