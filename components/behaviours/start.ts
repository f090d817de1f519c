// What every page of the site starts with, bundled at build (lib/publish/scripts). It may hold no framework: budgets are tests.
import { startChartMenus } from './charts/menu';
import { startChartStages } from './charts/stage';
import { startDisclosures } from './disclosure';
import { provideIslands } from './island';
import { fetchLarger, startLargerLetters } from './larger-letters';
import { startModes } from './modes';
import { startAll } from './run';
import { startShare } from './share';
import { siteIslands } from './site-islands';
import { startTrustedTypes } from './trusted-types';

provideIslands(siteIslands);
startAll([
  startTrustedTypes,
  startModes,
  startDisclosures,
  startChartMenus,
  startChartStages,
  startShare,
  () => startLargerLetters(fetchLarger),
]);
