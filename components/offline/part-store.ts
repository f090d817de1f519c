import { useSyncExternalStore } from 'react';
import { FIRST_PART, OFFLINE_PARTS, type OfflinePart } from '../../lib/page/offline';
import { findPlace } from '../place';

const CHANGED = 'partchange';

let shown: OfflinePart = FIRST_PART;

/** The part of the file that is shown; the style sheet shows the first while none is named. */
export function usePart(): OfflinePart {
  return useSyncExternalStore(subscribe, () => shown, () => FIRST_PART);
}

/** Shows, from now on, the part that holds what the address names. */
export function followAddress(): void {
  const title = document.title;
  const follow = () => {
    const target = findPlace(window.location.hash);
    const part = partOf(target) ?? (window.location.hash === '' ? FIRST_PART : shown);
    const isOther = part !== shown;
    show(part, title);
    // The browser could not scroll to what was not displayed.
    if (isOther) lead(target, part);
  };
  show(shown, title);
  follow();
  window.addEventListener('hashchange', follow);
}

function show(part: OfflinePart, title: string): void {
  shown = part;
  document.documentElement.setAttribute('data-part', part);
  for (const link of document.querySelectorAll('.offline-link')) {
    if (link.getAttribute('href') === `#${part}`) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  const word = OFFLINE_PARTS.find(({ id }) => id === part)?.word ?? '';
  document.title = part === FIRST_PART ? title : `${word} – ${title}`;
  document.dispatchEvent(new Event(CHANGED));
}

/** To the place that is meant; for a part itself to its beginning, the reader's focus with it. */
function lead(target: Element | null, part: OfflinePart): void {
  if (target && target.id !== part) return target.scrollIntoView();
  document.getElementById(part)?.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}

function partOf(target: Element | null): OfflinePart | undefined {
  const id = target?.closest('.offline-part')?.id;
  return OFFLINE_PARTS.find((part) => part.id === id)?.id;
}

function subscribe(onChange: () => void): () => void {
  document.addEventListener(CHANGED, onChange);
  return () => document.removeEventListener(CHANGED, onChange);
}
