/** Anchor of the test card, which stands before the first slide and is not counted. */
export const TEST_CARD = 'slide-test-card';

/** Id of the element of a page that tells its script {@link DeckData}. */
export const DECK_DATA = 'deck-data';

/** A slide by name. `exit` is where leaving from it leads. */
export interface SlideLink {
  id: string;
  title: string;
  exit: string;
  /** Path of where the same is told on the site, without a base path; absent in a file of its own. */
  address?: string;
}

/** Slides that follow one another: those of a section, or of the report as a whole. */
export interface SlideGroup {
  name: string;
  slides: readonly SlideLink[];
}

/** The presentation as a file. */
export interface SlidesFile {
  href: string;
  /** Its name on a reader's own disk. */
  name: string;
  words: string;
}

/** What a presentation's script is told. */
export interface DeckData {
  groups: readonly SlideGroup[];
  /** The site's public origin as configured, or null. */
  origin: string | null;
  /** Absent where there is none beside the page. */
  file?: SlidesFile;
}
