import { DECK_DATA, type DeckData } from '../../lib/page/slides/deck';
import { loadIsland } from './island';

/** Who opens a presentation wants to drive it: its controls come at once. */
export function startDeck(): void {
  const present = document.querySelector<HTMLElement>('.present');
  const data = document.getElementById(DECK_DATA)?.textContent;
  if (!present || !data) return;
  loadIsland('deck')
    .then(({ mountDeck }) => mountDeck(present, JSON.parse(data) as DeckData))
    .catch((error: unknown) => {
      // As without a script: all slides stand open, to be read.
      document.documentElement.classList.remove('js');
      throw error;
    });
}
