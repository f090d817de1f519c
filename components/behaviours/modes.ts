import { BLACK_ON_WHITE, CONTRASTS, isHatched, PARAMETER, patternsFor, RATES, SIZES, STANDARD, type Mode } from '../../lib/mode';
import { carryMode, changeMode, readMode, subscribeMode, withModeStyles } from '../browser/mode-store';
import { onPress } from './press';

/** The way into 长者模式 and the panel of all settings (components/site/mode-controls.tsx). */
export function startModes(): void {
  // Every page follows what another tab changes.
  subscribeMode(showSettings);
  onPress('elder', () => changeMode({ elder: !readMode().elder }));
  onPress('elder-off', () => changeMode({ elder: false }));
  onPress('mode-panel', togglePanel);
  onPress('mode-close', closePanel);
  onPress('mode-reset', () => changeMode(STANDARD));
  onPress('size-down', () => stepSize(-1));
  onPress('size-up', () => stepSize(1));
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && findPanel()?.contains(target)) changeMode(settingOf(target));
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') closePanel();
  });
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]:not([href^="#"]):not([download]):not([data-press])') : null;
    const address = link && carryMode(link.href);
    if (link && address && address !== link.href) link.href = address;
  });
  document.addEventListener('submit', ({ target }) => target instanceof HTMLFormElement && carryModeBy(target));
}

/** A form's answer replaces what its address asks for, so that the settings go as a field. */
function carryModeBy(form: HTMLFormElement): void {
  const words = new URL(carryMode(form.action)).searchParams.get(PARAMETER);
  if (words === null) return;
  const field = form.querySelector<HTMLInputElement>(`[name="${PARAMETER}"]`) ?? form.appendChild(document.createElement('input'));
  field.type = 'hidden';
  field.name = PARAMETER;
  field.value = words;
}

function findPanel(): HTMLElement | null {
  return document.getElementById('mode-panel');
}

function togglePanel(opener: HTMLElement): void {
  if (findPanel()) return closePanel();
  const template = document.getElementById('mode-template');
  if (!(template instanceof HTMLTemplateElement)) return;
  // Before they are needed.
  withModeStyles(() => undefined);
  template.before(document.importNode(template.content, true));
  markPanel(true);
  opener.setAttribute('aria-expanded', 'true');
  opener.setAttribute('aria-controls', 'mode-panel');
  showSettings();
}

function closePanel(): void {
  const panel = findPanel();
  if (!panel) return;
  panel.remove();
  markPanel(false);
  const opener = document.querySelector<HTMLElement>('[data-press="mode-panel"]');
  opener?.setAttribute('aria-expanded', 'false');
  opener?.removeAttribute('aria-controls');
  opener?.focus();
}

/** The page's head stays in sight, but not as high as with this panel. */
function markPanel(isOpen: boolean): void {
  document.documentElement.classList.toggle('sets-modes', isOpen);
}

function stepSize(by: number): void {
  const { size } = readMode();
  changeMode({ size: SIZES[SIZES.indexOf(size) + by] ?? size });
}

/** Has the controls say what is in force. */
function showSettings(): void {
  const panel = findPanel();
  if (!panel) return;
  const mode = readMode();
  for (const input of panel.querySelectorAll('input')) {
    const key = keyOf(input);
    const value = key === 'patterns' ? isHatched(mode, prefersBlackOnWhite()) : mode[key];
    input.checked = typeof value === 'boolean' ? value : String(value) === input.value;
  }
  const output = panel.querySelector('output');
  if (output) output.textContent = `${mode.size}%`;
  // Not disabled at an end: a disabled button would drop the focus.
  for (const [name, end] of [['size-down', SIZES[0]], ['size-up', SIZES[SIZES.length - 1]]] as const) {
    panel.querySelector(`[data-press="${name}"]`)?.setAttribute('aria-disabled', String(mode.size === end));
  }
}

function settingOf(input: HTMLInputElement): Partial<Mode> {
  const key = keyOf(input);
  if (key === 'patterns') return { patterns: patternsFor(input.checked, readMode(), prefersBlackOnWhite()) };
  if (input.type === 'checkbox') return { [key]: input.checked };
  return { [key]: [...CONTRASTS, ...RATES].find((value) => String(value) === input.value) };
}

function keyOf(input: HTMLInputElement): keyof Mode {
  return input.name.replace(/^mode-/, '') as keyof Mode;
}

function prefersBlackOnWhite(): boolean {
  return window.matchMedia(BLACK_ON_WHITE).matches;
}
