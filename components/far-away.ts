/** On what style sheets need not leave for later any more (app/styles/far-away.css): a part, or on the root all that is or comes. */
const LAID_OUT = 'data-laid-out';
const PARTS = '.chart-figure';
/** Of an idle moment that must be left for one more part to be laid out in it, in ms. */
const ENOUGH = 30;

let unfinished = 0;

/**
 * Lays out a panel that the style sheets have left for later, part by part while the browser has nothing else to do: a page answers
 * soon after it opens, and by the time a reader goes anywhere, everything has its real height and nothing moves. Once all panels
 * of the page are laid out, or a reader leaves it, no page that the router turns to leaves anything for later.
 * @returns a way to stop.
 */
export function layOutWhenIdle(panel: Element): () => void {
  const settle = () => document.documentElement.setAttribute(LAID_OUT, '');
  // Who does not know when he is idle leaves nothing for later.
  if (typeof window.requestIdleCallback !== 'function') settle();
  if (document.documentElement.hasAttribute(LAID_OUT)) return () => undefined;
  const waiting = [panel, ...panel.querySelectorAll(PARTS)];
  const layOut = (moment: IdleDeadline) => {
    do {
      const part = waiting.shift();
      if (!part) {
        unfinished -= 1;
        if (unfinished === 0) settle();
        return;
      }
      part.setAttribute(LAID_OUT, '');
      // Asking for a height makes the browser find it now, so that the moment's end is noticed.
      part.getBoundingClientRect();
    } while (moment.timeRemaining() > ENOUGH);
    turn = window.requestIdleCallback(layOut);
  };
  unfinished += 1;
  let turn = window.requestIdleCallback(layOut);
  return () => {
    window.cancelIdleCallback(turn);
    settle();
  };
}
