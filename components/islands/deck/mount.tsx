import { createRoot } from 'react-dom/client';
import type { DeckData } from '../../../lib/page/slides/deck';
import { Deck } from './deck';
import type { DrawCode } from './public-places';
import { prepareStage } from './stage';

/**
 * Drives the finished slides of a page as a presentation: one at a time, by keys, clicker, touch and buttons.
 * @param drawCode absent where nobody reaches the page by a telephone.
 * @throws where the page has no slides.
 */
export function mount(present: HTMLElement, data: DeckData, drawCode?: DrawCode): void {
  const stage = prepareStage(present);
  createRoot(stage.layers).render(<Deck stage={stage} data={data} drawCode={drawCode} />);
}
