/** Words of an element as a sighted reader has them: without signs that only decorate and without what is only spoken. */
export function readText(element: Element | null | undefined): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  for (const unseen of copy.querySelectorAll('[aria-hidden="true"], .visually-hidden')) unseen.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

/** A panel's finding, as one sentence. */
export function readTakeaway(panel: Element | null): string {
  return readText(panel?.querySelector('[data-part="takeaway"]'));
}
