import { onPress } from '../press';
import { endReadingIn } from '../read-aloud';
import { onAskedFigure } from '../../browser/ask-figure';
import { fetchSection, readSectionFile } from '../../browser/section-file';
import type { SectionFile } from '../../../lib/page/section-file';
import { buildQuote } from './build';

/** What is open: the card and what it was opened from. */
let open: { card: HTMLElement; opener: HTMLElement } | undefined;

/**
 * Shows the report's sentence beneath a number that is pressed, instead of leading away to it. Where the sentence cannot be had, the
 * link leads there as it does without a script; a mark of a chart stays a mark.
 */
export function startQuotes(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href*="#src-"]') : null;
    // From the card on to the place itself.
    if (link?.closest('.quote')) return remove();
    if (!link || link.closest('.chart-menu') || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const { pathname, hash, href } = new URL(link.href);
    const figure = decodeURIComponent(hash.slice('#src-'.length));
    show({ figure, href, file: fetchSection(`${pathname}section.json`), opener: link, place: link.getBoundingClientRect() }).catch(() => window.location.assign(href));
  });
  onAskedFigure((stage, { id: figure, ...at }) => {
    const file = readSectionFile(stage);
    show({ figure, href: new URL(`#src-${figure}`, document.URL).href, file, opener: stage, place: { ...at, top: at.bottom } }).catch(() => undefined);
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

interface Question {
  /** The number's id. */
  figure: string;
  /** Where its sentence stands. */
  href: string;
  file: Promise<SectionFile>;
  opener: HTMLElement;
  /** What the card stands beneath or above, in CSS px of the window. */
  place: Pick<DOMRect, 'left' | 'top' | 'bottom'>;
}

async function show({ figure, href, file: asked, opener, place }: Question): Promise<void> {
  const file = await asked;
  const sentence = file.sentences[figure];
  if (!sentence) throw new Error(`No sentence for ${figure}`);
  remove();
  const card = buildQuote(sentence, file, href);
  document.body.append(card);
  putNear(card, place);
  open = { card, opener };
  card.focus({ preventScroll: true });
}

/** Beneath its place, or above it where there alone is room, within the window's sides. On a phone the style sheet puts it at the foot of the screen. */
function putNear(card: HTMLElement, { left, top, bottom }: Question['place']): void {
  const most = document.documentElement.clientWidth - card.offsetWidth - MARGIN;
  card.style.setProperty('--quote-left', `${Math.max(MARGIN, Math.min(left, most)) + window.scrollX}px`);
  const [above, below] = [top - MARGIN / 2 - card.offsetHeight, bottom + MARGIN / 2];
  const isAbove = below + card.offsetHeight > window.innerHeight && above >= 0;
  card.style.setProperty('--quote-top', `${(isAbove ? above : below) + window.scrollY}px`);
}

/** In px. */
const MARGIN = 16;

function remove(): void {
  if (!open) return;
  endReadingIn(open.card);
  open.card.remove();
  open = undefined;
}

function close(): void {
  const opener = open?.opener;
  remove();
  opener?.focus({ preventScroll: true });
}
