import { startChartMenus } from './charts/menu';
import { startChartStages } from './charts/stage';
import { startContents } from './contents';
import { startCopy } from './copy';
import { startDeck } from './deck';
import { startDisclosures } from './disclosure';
import { startEmbed } from './embed';
import { startFamily } from './family';
import { fetchLarger, startLargerLetters } from './larger-letters';
import { startModes } from './modes';
import { startPrint } from './print';
import { startQuotes } from './quote/start';
import { startReadAloud } from './read-aloud';
import { startRowFilter } from './row-filter';
import { openWhereFailed } from './run';
import { startSearch } from './search';
import { startShare } from './share';

/** What scripts add to the pages of the site, where a page has what they act on. */
export const SITE_BEHAVIOURS: readonly (() => void)[] = [
  startModes,
  startQuotes,
  startContents,
  () => openWhereFailed(startDisclosures),
  startChartMenus,
  startChartStages,
  startShare,
  startReadAloud,
  startFamily,
  startRowFilter,
  startSearch,
  startCopy,
  startPrint,
  startEmbed,
  startDeck,
  () => startLargerLetters(fetchLarger),
];
