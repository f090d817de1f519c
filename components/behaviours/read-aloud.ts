import { fetchIslandAhead, loadIsland } from './island';
import { onPress } from './press';
import { openReadBar, type ReadBar } from './read-bar';

const WAIT = '正在准备……';
const LOST_CODE = '朗读要用的程序没有取到，可能是网络断了。请稍后再按一次。';

interface Reading {
  /** What was pressed: the focus goes back there. */
  button: HTMLElement;
  bar: ReadBar;
  /** Takes the player away, once it is there. */
  stop?: () => void;
}

/** What is being read on this page. */
let current: Reading | undefined;

/** Plays what a page's buttons ask for (components/read-aloud/button.tsx). A reading ends with Escape, with the page, and with the next one. */
export function startReadAloud(): void {
  onPress('read', (button) => {
    if (current?.button === button) endReading();
    else beginReading(button);
  });
  onPress('read-end', endReading);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) endReading();
  });
  window.addEventListener('pagehide', () => {
    // There may be no time left for what the end sets off.
    if (current && 'speechSynthesis' in window) window.speechSynthesis.cancel();
    endReading();
  });
  document.addEventListener('pointerover', ({ target }) => {
    if (target instanceof Element && target.closest('[data-press="read"]')) fetchIslandAhead('player');
  });
}

/** Ends what is read within a part of the page that goes away. */
export function endReadingIn(part: Element): void {
  if (current && part.contains(current.button)) endReading();
}

/** In place of any other: must be called while a press is handled. */
function beginReading(button: HTMLElement): void {
  if (!current) allowSpeech();
  endReading();
  const { scope = '', from, title = '', brief } = button.dataset;
  const reading: Reading = { button, bar: openReadBar(button.closest('[role="dialog"]')) };
  current = reading;
  button.dataset.reading = '';
  reading.bar.say(WAIT, '停止');
  loadIsland('player').then(
    ({ mountPlayer }) => {
      if (current === reading) reading.stop = mountPlayer(reading.bar.clear(), { scope, from, title, brief: brief !== undefined }, endReading);
    },
    () => {
      if (current === reading) reading.bar.say(LOST_CODE, '关闭', true);
    },
  );
}

function endReading(): void {
  if (!current) return;
  const { button, bar, stop } = current;
  current = undefined;
  delete button.dataset.reading;
  stop?.();
  bar.close();
  // Whoever was in the player is back where it was called from.
  if (document.activeElement === document.body || document.activeElement === null) button.focus({ preventScroll: true });
}

/** Phones of one maker let a page speak later only if it has spoken while a press was handled: it says nothing, briefly. */
function allowSpeech(): void {
  if (typeof window.speechSynthesis === 'undefined' || typeof window.SpeechSynthesisUtterance === 'undefined') return;
  window.speechSynthesis.speak(new SpeechSynthesisUtterance(''));
}
