/** The parts of a report's offline edition, in this order: each is a page of the site. */
export const OFFLINE_PARTS = [
  { id: 'part-overview', word: '总览', page: '' },
  { id: 'part-text', word: '全文', page: 'text/' },
  { id: 'part-check', word: '核对清单', page: 'check/' },
  { id: 'part-present', word: '汇报', page: 'present/' },
] as const;

export type OfflinePart = (typeof OFFLINE_PARTS)[number]['id'];

export const FIRST_PART: OfflinePart = 'part-overview';

/** Class of the elements that keep a chart's drawings for larger letters. */
export const LARGER_TEMPLATE = 'larger-drawing';

/** Ids of what comes to life in the edition, for the build, which leaves these alone, and the edition's script. */
export const OFFLINE_IDS = { modes: 'offline-modes', deck: 'offline-deck', slides: 'offline-slides' } as const;
