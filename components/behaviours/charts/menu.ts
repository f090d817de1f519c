import { startPictures } from './picture';
import { startWholeScreens } from './whole-screen';

/** What a script adds to a chart's menu, a `details` element of links: two actions more, and ways to close it. */
export function startChartMenus(): void {
  if (!document.querySelector('.chart-menu')) return;
  startWholeScreens();
  startPictures();
  // The event does not bubble.
  document.addEventListener('toggle', ({ target }) => {
    if (target instanceof HTMLDetailsElement && target.matches('.chart-menu[open]')) addActions(target);
  }, true);
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    for (const menu of openMenus()) {
      menu.open = false;
      menu.querySelector('summary')?.focus();
    }
  });
  const onElsewhere = ({ target }: Event) => {
    for (const menu of openMenus()) if (target instanceof Node && !menu.contains(target)) menu.open = false;
  };
  document.addEventListener('mousedown', onElsewhere);
  document.addEventListener('focusin', onElsewhere);
  document.addEventListener('click', ({ target }) => {
    const chosen = target instanceof Element ? target.closest('.chart-menu-items a, .chart-menu-items button') : null;
    const menu = chosen?.closest<HTMLDetailsElement>('.chart-menu');
    if (menu) menu.open = false;
  });
}

function openMenus(): NodeListOf<HTMLDetailsElement> {
  return document.querySelectorAll<HTMLDetailsElement>('.chart-menu[open]');
}

/** In a frame on another site nothing is offered to take along. */
function addActions(menu: HTMLDetailsElement): void {
  const items = menu.querySelector('.chart-menu-items');
  const figure = menu.closest('figure');
  if (!items || !figure?.closest('[data-file]') || figure.closest('.embed')) return;
  if (!items.querySelector('button')) {
    if (figure.querySelector('.chart-stage')) items.append(button('whole-screen', '全屏看图'));
    items.append(button('picture', ''));
  }
  const picture = items.querySelector('[data-press="picture"]');
  const pictured = figure.dataset.pictured === 'true';
  picture?.setAttribute('aria-expanded', String(pictured));
  if (picture) picture.textContent = pictured ? '收起图片' : '存图或分享';
}

function button(press: string, words: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.dataset.press = press;
  element.textContent = words;
  return element;
}

