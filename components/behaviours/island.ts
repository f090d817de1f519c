import type * as deck from '../islands/deck';
import type * as liveChart from '../islands/live-chart';
import type * as picture from '../islands/picture';
import type * as player from '../islands/player';
import type * as search from '../islands/search';
import type * as share from '../islands/share';

/** Parts of a page that are made by React, each by what its module gives. Their code is fetched when a reader reaches for one. */
export interface Islands {
  deck: typeof deck;
  'live-chart': typeof liveChart;
  picture: typeof picture;
  player: typeof player;
  search: typeof search;
  share: typeof share;
}

/** Where islands' code comes from: files of the site, or the script itself where all is one file. */
export interface IslandSource {
  load<Name extends keyof Islands>(name: Name): Promise<Islands[Name]>;
  /** Fetches the code without running it. */
  fetchAhead(name: keyof Islands): void;
}

let source: IslandSource | undefined;

/** Says, once, where islands come from. */
export function provideIslands(from: IslandSource): void {
  source = from;
}

/**
 * The code of an island, fetched once.
 * @throws where it cannot be had; a later call tries again.
 */
export async function loadIsland<Name extends keyof Islands>(name: Name): Promise<Islands[Name]> {
  if (!source) throw new Error('Nobody has said where islands come from.');
  return source.load(name);
}

/** Fetches an island's code for whoever comes near it, without running it. Failures are silent: it is asked for again. */
export function fetchIslandAhead(name: keyof Islands): void {
  source?.fetchAhead(name);
}
