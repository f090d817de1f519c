import { hydrateRoot } from 'react-dom/client';
import { OFFLINE_IDS } from '../../lib/page/offline';
import { ModeControls } from '../mode-controls';
import { OfflineDeck, type OfflineDeckProps } from './offline-deck';

/**
 * Brings to life what a script can add to the file, with the components of the site. Only their own elements are taken over;
 * what they hold stays as it stands in the document, which is its only copy.
 */
export function bringToLife(): void {
  const modes = document.getElementById(OFFLINE_IDS.modes);
  if (modes) hydrateRoot(modes, <ModeControls mute />);
  const deck = document.getElementById(OFFLINE_IDS.deck);
  const data = document.getElementById(OFFLINE_IDS.slides)?.textContent;
  if (!deck || !data) return;
  const { title, slides } = JSON.parse(data) as Pick<OfflineDeckProps, 'title' | 'slides'>;
  hydrateRoot(deck, <OfflineDeck title={title} slides={slides} classes={slides.map(({ id }) => document.getElementById(id)?.className ?? '')} />);
}
