import { createRoot } from 'react-dom/client';
import type { DeckData } from '../../lib/page/slides/deck';
import { Deck } from './deck/deck';
import { prepareStage } from './deck/stage';

/**
 * Drives the finished slides of a page as a presentation: one at a time, by keys, clicker, touch and buttons.
 * @throws where the page has no slides.
 */
export function mountDeck(present: HTMLElement, data: DeckData): void {
  const stage = prepareStage(present);
  createRoot(stage.layers).render(<Deck stage={stage} data={data} />);
}
