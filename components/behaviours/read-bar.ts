const OPEN = 'with-read-bar';

/** The strip at the foot of the window that a reading is driven from. */
export interface ReadBar {
  /** Shows a sentence, which is announced where something went wrong, and a button that ends the reading. */
  say(words: string, end: string, isTrouble?: boolean): void;
  /** Empties it for whoever fills it from now on. */
  clear(): HTMLElement;
  close(): void;
}

/**
 * Opens the strip, last in the page, or in the dialog that something is read of. It takes the focus, without a ring for those who
 * use a pointer.
 */
export function openReadBar(dialog: Element | null): ReadBar {
  const bar = document.createElement('section');
  const inner = document.createElement('div');
  bar.className = 'read-bar no-print';
  bar.tabIndex = -1;
  bar.setAttribute('aria-label', '朗读');
  inner.className = 'read-bar-inner';
  bar.append(inner);
  (dialog ?? document.body).append(bar);
  // What is reached with Tab must not come to lie under the bar.
  if (!dialog) document.documentElement.classList.add(OPEN);
  bar.focus({ preventScroll: !dialog });

  const clear = () => {
    if (inner.contains(document.activeElement)) bar.focus({ preventScroll: true });
    inner.textContent = '';
    return inner;
  };
  const say = (words: string, end: string, isTrouble = false) => {
    const text = document.createElement('p');
    const button = document.createElement('button');
    text.className = isTrouble ? 'read-bar-message' : 'read-bar-progress';
    text.textContent = words;
    if (isTrouble) text.setAttribute('role', 'alert');
    button.type = 'button';
    button.className = 'read-bar-button';
    button.dataset.press = 'read-end';
    button.textContent = end;
    clear().append(text, button);
  };
  return {
    say,
    clear,
    close() {
      bar.remove();
      document.documentElement.classList.remove(OPEN);
    },
  };
}
