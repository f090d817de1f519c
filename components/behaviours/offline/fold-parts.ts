import { findPlace } from '../../browser/place';

/**
 * Closes the parts of every section: 表, 原文, 说明. A link to something inside one, from anywhere in the file or in its address,
 * opens it and scrolls there; on paper all stand open.
 */
export function foldParts(): void {
  const parts = [...document.querySelectorAll<HTMLDetailsElement>('.booklet-part')];
  for (const part of parts) part.open = false;

  const openAt = (place: Element | null) => {
    const part = place?.closest<HTMLDetailsElement>('.booklet-part');
    if (!part || part.open) return;
    part.open = true;
    place?.scrollIntoView({ block: place === part ? 'start' : 'center' });
  };
  openAt(findPlace(window.location.hash));
  window.addEventListener('hashchange', () => openAt(findPlace(window.location.hash)));
  // A second click on the same link changes no hash.
  document.addEventListener('click', ({ target }) => {
    const href = target instanceof Element ? target.closest('a[href^="#"]')?.getAttribute('href') : null;
    if (href && href === window.location.hash) openAt(findPlace(href));
  });

  let closed: HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    closed = parts.filter((part) => !part.open);
    for (const part of closed) part.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const part of closed) part.open = false;
  });
}
