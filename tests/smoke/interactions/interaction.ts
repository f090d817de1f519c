import type { DrivenPage } from '../page';

export interface Interaction {
  name: string;
  /** What a page must hold for it; it is tried once, on the first page that does. */
  needs: string;
  /** @throws where it does not work. */
  attempt: (page: DrivenPage) => Promise<void>;
  /** Also in browsers in which the site must only be legible. */
  everywhere?: boolean;
}
