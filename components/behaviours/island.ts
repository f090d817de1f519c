/** Parts of a page that are made by React, each by what its module gives. Their code is fetched when a reader reaches for one. */
export interface Islands {
  deck: typeof import('../islands/deck');
  'live-chart': typeof import('../islands/live-chart');
  picture: typeof import('../islands/picture');
  player: typeof import('../islands/player');
  search: typeof import('../islands/search');
  share: typeof import('../islands/share');
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
 * The code of an island, fetched once. What was lost on the way is asked for once more: the network may have come back.
 * @throws where it cannot be had; a later call tries again.
 */
export async function loadIsland<Name extends keyof Islands>(name: Name): Promise<Islands[Name]> {
  if (!source) throw new Error('Nobody has said where islands come from.');
  const { load } = source;
  return load(name).catch(() => load(name));
}

/** Fetches an island's code for whoever comes near it, without running it. Failures are silent: it is asked for again. */
export function fetchIslandAhead(name: keyof Islands): void {
  source?.fetchAhead(name);
}
