/** The words that the page's address asks for: `?q=…`. */
export function readAsked(): string {
  return new URLSearchParams(window.location.search).get('q') ?? '';
}

/**
 * Changes the query part of the address, so that Back and shared links restore what it says.
 * @param how `replace` while a reader is typing, `push` for a step that Back should undo.
 */
export function writeQuery(query: string, how: 'push' | 'replace'): void {
  const address = window.location.pathname + query + window.location.hash;
  try {
    if (how === 'push') window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
  } catch {
    // A browser may refuse (Safari, after a hundred times in half a minute): only the address is behind.
  }
}
