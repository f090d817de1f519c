/** The parts of a report's offline edition, in this order: each is a page of the site (`page`: its path below the report's). */
export const OFFLINE_PARTS = [
  { id: 'part-overview', word: '总览', page: '' },
  { id: 'part-text', word: '全文', page: 'text/' },
  { id: 'part-check', word: '核对清单', page: 'check/' },
  { id: 'part-present', word: '汇报', page: 'present/' },
] as const;

export type OfflinePart = (typeof OFFLINE_PARTS)[number]['id'];

export const FIRST_PART: OfflinePart = 'part-overview';

/** Path below a report's of the page that the build makes the edition from; readers never see it. */
export const OFFLINE_PAGE = 'offline/';

/** Ids of what comes to life in the edition, for the build, which leaves these alone, and the edition's script. */
export const OFFLINE_IDS = { modes: 'offline-modes', deck: 'offline-deck', slides: 'offline-slides' } as const;
