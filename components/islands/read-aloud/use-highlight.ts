import { useEffect } from 'react';
import { placeOf, type Utterance } from './collect';

const READ = 'being-read';
/** What must stay free above and below for a sentence to be seen: a bar at the top of a phone, the player at the bottom. In px. */
const MARGIN = 120;

/** Shows on the page which sentence is being said, and brings it into sight where it is not. */
export function useHighlight(utterance: Utterance | undefined): void {
  useEffect(() => {
    if (!utterance) return undefined;
    const place = placeOf(utterance);
    place.classList.add(READ);
    const { top, bottom } = place.getBoundingClientRect();
    if (top < MARGIN || bottom > window.innerHeight - MARGIN) place.scrollIntoView({ block: 'center', behavior: wantsStillness() ? 'auto' : 'smooth' });
    return () => place.classList.remove(READ);
  }, [utterance]);
}

function wantsStillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
