/**
 * The element that a hash names on this page.
 * @param hash as the address has it, with its #; one that is not well-formed names nothing.
 */
export function findPlace(hash: string): Element | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
}
