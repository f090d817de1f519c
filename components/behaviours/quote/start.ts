import { onPress } from '../press';
import { fetchSection } from '../../browser/section-file';
import { buildQuote } from './build';

/** What is open: the card and the link that it belongs to. */
let open: { card: HTMLElement; link: HTMLAnchorElement } | undefined;

/**
 * Shows the report's sentence beneath a number that is pressed, instead of leading away to it. Where the sentence cannot be had, the
 * link leads there as it does without a script.
 */
export function startQuotes(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href*="#src-"]') : null;
    // From the card on to the place itself.
    if (link?.closest('.quote')) return remove();
    if (!link || link.closest('.chart-menu') || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    show(link).catch(() => window.location.assign(link.href));
  });
  onPress('quote-close', close);
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    close();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (open && target instanceof Node && !open.card.contains(target)) remove();
  });
}

async function show(link: HTMLAnchorElement): Promise<void> {
  const url = new URL(link.href);
  const file = await fetchSection(`${url.pathname}section.json`);
  const sentence = file.sentences[decodeURIComponent(url.hash.slice('#src-'.length))];
  if (!sentence) throw new Error(`No sentence for ${url.hash}`);
  remove();
  const card = buildQuote(sentence, file, link.href);
  document.body.append(card);
  place(card, link);
  open = { card, link };
  card.focus({ preventScroll: true });
}

/** Beneath its number, within the window's sides. On a phone the style sheet puts it at the foot of the screen. */
function place(card: HTMLElement, link: HTMLElement): void {
  const { left, bottom } = link.getBoundingClientRect();
  const most = document.documentElement.clientWidth - card.offsetWidth - MARGIN;
  card.style.setProperty('--quote-left', `${Math.max(MARGIN, Math.min(left, most)) + window.scrollX}px`);
  card.style.setProperty('--quote-top', `${bottom + window.scrollY + MARGIN / 2}px`);
}

/** In px. */
const MARGIN = 16;

function remove(): void {
  open?.card.remove();
  open = undefined;
}

function close(): void {
  const link = open?.link;
  remove();
  link?.focus({ preventScroll: true });
}
