import { startChartMenus } from './charts/menu';
import { startChartStages } from './charts/stage';
import { startDeck } from './deck';
import { startDisclosures } from './disclosure';
import { fetchLarger, startLargerLetters } from './larger-letters';
import { startModes } from './modes';
import { startReadAloud } from './read-aloud';
import { startShare } from './share';

/** What scripts add to the pages of the site, where a page has what they act on. */
export const SITE_BEHAVIOURS: readonly (() => void)[] = [
  startModes,
  startDisclosures,
  startChartMenus,
  startChartStages,
  startShare,
  startReadAloud,
  startDeck,
  () => startLargerLetters(fetchLarger),
];
