import { findPlace } from '../browser/place';
import { onPress } from './press';

/**
 * Closes the parts of a section that a reader opens: 表, 原文, 说明. A link to something inside, from anywhere on the page or in
 * the address, opens the part and scrolls there, and so does the browser's own search.
 */
export function startDisclosures(): void {
  const parts = document.querySelectorAll<HTMLElement>('.disclosure');
  if (parts.length === 0) return;
  for (const part of parts) {
    makeButton(part);
    setOpen(part, false);
  }
  onPress('disclosure', (head) => {
    const part = head.closest<HTMLElement>('.disclosure');
    if (part) setOpen(part, !isOpen(part));
  });
  // The browser has found words in a closed part.
  document.addEventListener('beforematch', ({ target }) => openAround(target as Element));
  window.addEventListener('hashchange', followAddress);
  // A second click on the same link changes no hash. Any other is left to the browser, which must note where the reader was before
  // anything scrolls, or Back would lead to the wrong place.
  document.addEventListener('click', ({ target }) => {
    const href = target instanceof Element ? target.closest('a[href^="#"]')?.getAttribute('href') : null;
    if (href && href === window.location.hash) followAddress();
  });
  followAddress();
}

function followAddress(): void {
  const place = findPlace(window.location.hash);
  const part = place && openAround(place);
  // What was hidden when its link was followed can be scrolled to only now.
  if (part) place.scrollIntoView({ block: place === part || place instanceof HTMLTableSectionElement ? 'start' : 'center' });
}

function openAround(place: Element): HTMLElement | null {
  const part = place.closest<HTMLElement>('.disclosure');
  if (part) setOpen(part, true);
  return part;
}

function isOpen(part: HTMLElement): boolean {
  return part.dataset.open === 'true';
}

function setOpen(part: HTMLElement, open: boolean): void {
  part.dataset.open = String(open);
  part.querySelector('.disclosure-head button')?.setAttribute('aria-expanded', String(open));
  const body = part.querySelector('.disclosure-body');
  // Browsers that do not know the value hide it all the same.
  if (open) body?.removeAttribute('hidden');
  else body?.setAttribute('hidden', 'until-found');
}

/** The head becomes a button only where a script can open what it heads; it hears presses itself, those from before, too. */
function makeButton(part: HTMLElement): void {
  const head = part.querySelector('.disclosure-head');
  const body = part.querySelector('.disclosure-body');
  if (!head || !body || head.querySelector('button')) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-controls', body.id);
  button.append(...head.childNodes);
  head.append(button);
}
