import { FIRST_PART, OFFLINE_PARTS, type OfflinePart } from '../../../lib/page/offline';
import { findPlace } from '../../browser/place';

/** Shows, from now on, the part of the file that holds what the address names; the style sheet shows the first while none is named. */
export function followAddress(): void {
  const title = document.title;
  let shown: OfflinePart = FIRST_PART;
  const follow = () => {
    const target = findPlace(window.location.hash);
    const part = partOf(target) ?? (window.location.hash === '' ? FIRST_PART : shown);
    const isOther = part !== shown;
    shown = part;
    show(part, title);
    // The browser could not scroll to what was not displayed.
    if (isOther) lead(target, part);
  };
  show(shown, title);
  follow();
  window.addEventListener('hashchange', follow);
}

function show(part: OfflinePart, title: string): void {
  document.documentElement.setAttribute('data-part', part);
  for (const link of document.querySelectorAll('.offline-link')) {
    if (link.getAttribute('href') === `#${part}`) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  const word = OFFLINE_PARTS.find(({ id }) => id === part)?.word ?? '';
  document.title = part === FIRST_PART ? title : `${word} – ${title}`;
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
