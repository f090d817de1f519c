import { afterPaint } from '../browser/after-paint';

type Press = (element: HTMLElement) => void;

declare global {
  interface Window {
    /** What was pressed before this script came; the script in the head gathers it. Null once somebody listens. */
    pressed?: Element[] | null;
  }
}

const presses = new Map<string, Press>();

/** Says what happens when an element with `data-press="name"` is pressed, wherever on the page and whenever it came there. */
export function onPress(name: string, press: Press): void {
  presses.set(name, press);
}

/** Hears presses from now on, those first that came before. Call it when all of {@link onPress} have been said. */
export function startPresses(): void {
  document.addEventListener('click', (event) => {
    const element = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-press]') : null;
    if (!element) return;
    // A link leads where its press leads without a script.
    if (element instanceof HTMLAnchorElement) event.preventDefault();
    run(element);
  });
  const waiting = window.pressed ?? [];
  window.pressed = null;
  for (const element of waiting) if (element instanceof HTMLElement && element.isConnected) run(element);
}

function run(element: HTMLElement): void {
  // Seen at once, and until what it does is seen.
  element.dataset.pressed = '';
  presses.get(element.dataset.press ?? '')?.(element);
  afterPaint(() => delete element.dataset.pressed);
}
