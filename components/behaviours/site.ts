import { startChartMenus } from './charts/menu';
import { startChartStages } from './charts/stage';
import { startCopy } from './copy';
import { startDeck } from './deck';
import { startDisclosures } from './disclosure';
import { startEmbed } from './embed';
import { fetchLarger, startLargerLetters } from './larger-letters';
import { startModes } from './modes';
import { startPrint } from './print';
import { startReadAloud } from './read-aloud';
import { startRowFilter } from './row-filter';
import { openWhereFailed } from './run';
import { startSearch } from './search';
import { startShare } from './share';

/** What scripts add to the pages of the site, where a page has what they act on. */
export const SITE_BEHAVIOURS: readonly (() => void)[] = [
  startModes,
  () => openWhereFailed(startDisclosures),
  startChartMenus,
  startChartStages,
  startShare,
  startReadAloud,
  startRowFilter,
  startSearch,
  startCopy,
  startPrint,
  startEmbed,
  startDeck,
  () => startLargerLetters(fetchLarger),
];
