import { hydrateRoot } from 'react-dom/client';
import { LARGER_TEMPLATE, OFFLINE_IDS } from '../../lib/page/offline';
import { followLetters, toLargerDrawing } from '../follow-letters';
import { ModeControls } from '../mode-controls';
import { OfflineDeck, type OfflineDeckProps } from './offline-deck';

/**
 * Brings to life what a script can add to the file, with the components of the site. Only their own elements are taken over;
 * what they hold stays as it stands in the document, which is its only copy.
 */
export function bringToLife(): void {
  const modes = document.getElementById(OFFLINE_IDS.modes);
  if (modes) hydrateRoot(modes, <ModeControls mute />);
  // A file opened at a slide shows nothing but the deck: it comes before the many drawings.
  bringDeckToLife();
  for (const drawing of document.querySelectorAll('.drawing')) followLetters(drawing, () => Promise.resolve(cloneLarger(drawing)));
}

/** A chart's drawings for larger letters, from where the file keeps them. */
function cloneLarger(drawing: Element): Element[] {
  const chart = drawing.getAttribute('data-chart');
  const templates = [...document.querySelectorAll<HTMLTemplateElement>(`.${LARGER_TEMPLATE}`)].filter((template) => template.dataset.chart === chart);
  return templates.map(({ content, dataset }) => toLargerDrawing(dataset.bounds ?? '', document.importNode(content, true)));
}

function bringDeckToLife(): void {
  const deck = document.getElementById(OFFLINE_IDS.deck);
  const data = document.getElementById(OFFLINE_IDS.slides)?.textContent;
  if (!deck || !data) return;
  const { title, slides } = JSON.parse(data) as Pick<OfflineDeckProps, 'title' | 'slides'>;
  hydrateRoot(deck, <OfflineDeck title={title} slides={slides} classes={slides.map(({ id }) => document.getElementById(id)?.className ?? '')} />);
}
