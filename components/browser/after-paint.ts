/**
 * Runs what changes the whole page once the browser has shown that it heard the press: a slow phone takes a third of a second to
 * lay a page out anew, and a button that does nothing for so long is pressed twice. At once where nothing is painted.
 */
export function afterPaint(run: () => void): void {
  if (document.hidden) run();
  else requestAnimationFrame(() => setTimeout(run));
}
