import { cutSentences, takeMinute } from '../../../lib/text/utterances';
import { speak } from '../../../lib/text/speak';

/** What is said in one go, and where it stands on the page. */
export interface Utterance {
  text: string;
  element: HTMLElement;
}

/**
 * What there is to say within an element: everything marked with `data-read`, in the page's order, sentence by sentence. Read
 * from the page itself, so that nothing else can be said than what stands there, and nothing has to be fetched.
 * @param brief only what is marked as `brief`, and of that no more than a minute holds.
 */
export function collectUtterances(scope: Element, brief = false): Utterance[] {
  const marked = [...scope.querySelectorAll<HTMLElement>(brief ? '[data-read~="brief"]' : '[data-read]')]
    .filter((element) => !element.closest('[data-unread]') && element.getClientRects().length > 0)
    .map((element) => {
      const words = wordsOf(element);
      return cutSentences(words).map(({ start, end }) => ({ text: speak(words.slice(start, end)), element }));
    });
  return (brief ? takeMinute(marked) : marked).flat();
}

/** The first utterance that stands in an element or after it. */
export function findUtterance(utterances: readonly Utterance[], from: Element | null): number {
  const index = utterances.findIndex(({ element }) => from !== null && (from.contains(element) || Boolean(from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)));
  return Math.max(0, index);
}

/** Where a reader sees what is said: words that only a screen reader gets stand for their figure. */
export function placeOf({ element }: Utterance): Element {
  return element.closest('.visually-hidden')?.closest('figure') ?? element;
}

/** Parts that stand beside or under each other, as a label and its number, are said with a pause between them. */
function wordsOf(element: Element): string {
  const parts = element.matches('[data-read~="parts"]') ? [...element.children] : [element];
  return parts.map(textOf).filter(Boolean).join('，');
}

/** `data-say` holds other words for what stands there: 没有 for 0件. */
function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || node.hasAttribute('data-unread')) return '';
  return node.getAttribute('data-say') ?? [...node.childNodes].map(textOf).join('');
}
