import { attributesOf, formatMode, mergeMode, PARAMETER, STORAGE_KEY, type Mode } from '../../lib/mode';
import { afterPaint } from './after-paint';

/** Sent to the document with every change of a setting: an island's code has a copy of this module of its own. */
const MODE_CHANGED = 'modechange';

let current: Mode | undefined;
document.addEventListener(MODE_CHANGED, (event) => {
  current = (event as CustomEvent<Mode>).detail;
});

/** The settings in force. The script in the head has put what the address asks for into the storage, where there is one. */
export function readMode(): Mode {
  current ??= mergeMode(readRemembered() ?? readAsked(), '');
  return current;
}

/** Changes settings: what {@link readMode} tells at once, this page and its address after the next paint. Remembers them where that is allowed. */
export function changeMode(change: Partial<Mode>): void {
  const mode = { ...readMode(), ...change };
  current = mode;
  remember(formatMode(mode));
  afterPaint(() => apply(mode));
}

/** Tells of every change. Returns a way to stop. */
export function subscribeMode(onChange: () => void): () => void {
  listenElsewhere();
  document.addEventListener(MODE_CHANGED, onChange);
  return () => document.removeEventListener(MODE_CHANGED, onChange);
}

/**
 * Runs what needs the styles of the modes: a page whose reader has had no settings has not fetched them yet (lib/publish/styles).
 * Where they cannot be had it runs without, and the next change asks for them once more.
 */
export function withModeStyles(run: () => void): void {
  const link = document.querySelector<HTMLLinkElement>('link[data-modes]');
  if (!link || (link.sheet && !link.disabled)) return run();
  const settle = ({ type }: Event) => {
    for (const name of ['load', 'error']) link.removeEventListener(name, settle);
    if (type === 'error') link.disabled = true;
    run();
  };
  for (const name of ['load', 'error']) link.addEventListener(name, settle);
  link.disabled = false;
}

function apply(mode: Mode): void {
  withModeStyles(() => show(mode));
}

function show(mode: Mode): void {
  for (const [name, value] of Object.entries(attributesOf(mode)) as [string, string | undefined][]) {
    if (value === undefined) document.documentElement.removeAttribute(`data-${name}`);
    else document.documentElement.setAttribute(`data-${name}`, value);
  }
  writeAddress(formatMode(mode));
  document.dispatchEvent(new CustomEvent(MODE_CHANGED, { detail: mode }));
}

let listens = false;

/** Another tab has changed the settings, or this page comes back out of the browser's memory and has missed a change. */
function listenElsewhere(): void {
  if (listens) return;
  listens = true;
  // What holds now is what a change is measured by.
  readMode();
  const catchUp = () => {
    const remembered = readRemembered();
    if (remembered !== null && remembered !== formatMode(readMode())) apply(mergeMode(remembered, ''));
  };
  window.addEventListener('storage', ({ key }) => key === STORAGE_KEY && catchUp());
  window.addEventListener('pageshow', ({ persisted }) => persisted && catchUp());
}

function readAsked(): string {
  return new URLSearchParams(window.location.search).get(PARAMETER) ?? '';
}

/** Other parts of the address stay as they are; commas are not escaped, for people read it. */
function writeAddress(words: string): void {
  const { pathname, search, hash } = window.location;
  const others = search.slice(1).split('&').filter((part) => part !== '' && !part.startsWith(`${PARAMETER}=`));
  const parts = words === '' ? others : [...others, `${PARAMETER}=${words}`];
  const address = `${pathname}${parts.length > 0 ? `?${parts.join('&')}` : ''}${hash}`;
  if (address === pathname + search + hash) return;
  try {
    window.history.replaceState(window.history.state, '', address);
  } catch {
    // A file opened from a disk may not change its address: the settings hold all the same.
  }
}

/** An address of this site that asks for the settings in force, where a browser does not remember them; else the same address. */
export function carryMode(address: string): string {
  const words = formatMode(readMode());
  const url = new URL(address, document.baseURI);
  if (words === '' || readRemembered() === words || url.origin !== window.location.origin) return address;
  url.searchParams.delete(PARAMETER);
  url.search += `${url.search ? '&' : '?'}${PARAMETER}=${words}`;
  return url.href;
}

/** Null where nothing has ever been remembered, or may be. */
function readRemembered(): string | null {
  try {
    return window.localStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
}

function remember(words: string): void {
  try {
    window.localStorage.setItem(STORAGE_KEY, words);
  } catch {
    // Storage is blocked or full: the settings hold for this visit, and in the page's address.
  }
}
