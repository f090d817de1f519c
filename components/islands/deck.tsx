import type { DeckData } from '../../lib/page/slides/deck';
import { mount } from './deck/mount';
import { drawQrCode } from './deck/qr-code';

/** The presentation of a page of the site. */
export function mountDeck(present: HTMLElement, data: DeckData): void {
  mount(present, data, drawQrCode);
}
