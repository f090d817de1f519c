import { onPress } from '../press';

/** Ends the view that is shown; absent while none is. */
let end: (() => void) | undefined;

/** Shows a chart alone on the whole screen: its static drawing, as large as both sides allow. */
export function startWholeScreens(): void {
  onPress('whole-screen', (button) => {
    const figure = button.closest('figure');
    if (figure) show(figure);
  });
  onPress('whole-screen-close', leave);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') leave();
  });
  document.addEventListener('fullscreenchange', () => {
    if (!document.fullscreenElement) leave();
  });
}

function show(figure: HTMLElement): void {
  if (end) return;
  const { top } = figure.getBoundingClientRect();
  const stage = figure.querySelector('.chart-stage');
  // The layer covers the window whether or not the browser grants the screen.
  figure.dataset.full = 'true';
  // The keys that scroll are its own: a button below the layer would pass them on to the page.
  figure.tabIndex = -1;
  figure.focus({ preventScroll: true });
  // The drawing is the static one: nothing to walk through, and as far left as its title where the height limits it.
  stage?.setAttribute('inert', '');
  for (const svg of stage?.querySelectorAll('.chart-static svg') ?? []) svg.setAttribute('preserveAspectRatio', 'xMinYMid');
  const close = buildClose();
  figure.append(close);
  // What lies under the layer is not to be walked through.
  const onFocus = ({ target }: FocusEvent) => {
    if (target instanceof Node && !figure.contains(target)) figure.focus({ preventScroll: true });
  };
  document.addEventListener('focusin', onFocus);
  end = () => {
    document.removeEventListener('focusin', onFocus);
    close.remove();
    delete figure.dataset.full;
    figure.removeAttribute('tabindex');
    stage?.removeAttribute('inert');
    window.scrollBy({ top: figure.getBoundingClientRect().top - top, behavior: 'instant' });
    figure.querySelector('summary')?.focus({ preventScroll: true });
  };
  // Old browsers lack it, frames often may not, and readers may refuse.
  const { requestFullscreen } = figure as Partial<Pick<HTMLElement, 'requestFullscreen'>>;
  requestFullscreen?.call(figure).catch(() => undefined);
}

/** The page is laid out as before only when the window has its own size again. */
function leave(): void {
  const ending = end;
  if (!ending) return;
  end = undefined;
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined).then(ending, ending);
  else ending();
}

function buildClose(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'chart-full button';
  button.dataset.press = 'whole-screen-close';
  const hint = document.createElement('span');
  hint.className = 'key-hint';
  hint.textContent = '（Esc）';
  button.append('关闭', hint);
  return button;
}
