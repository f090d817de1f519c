import type { SectionFile } from '../../../lib/page/section-file';
import type { FigureSentence } from '../../../lib/page/sentences';
import { addressOf } from '../../browser/address';

/** There is one at a time. */
const QUOTE = 'quote';

/** A card with the sentence of a number: verbatim, the number marked, and what can be done with it. @param href where the link leads without a script. */
export function buildQuote({ before, number, after, label, heading, at, checks }: FigureSentence, { source, id }: SectionFile, href: string): HTMLElement {
  const sentence = `“${before}${number}${after}”`;
  const address = addressOf(source, { section: id, anchor: new URL(href).hash.slice(1) });
  const card = element('section', { id: QUOTE, className: 'quote', tabIndex: -1 }, [
    element('p', { className: 'quote-head' }, [spoken('parts', element('b', {}, [element('span', {}, [number]), ' ', element('span', {}, [label])])), element('small', {}, [heading]), listenAction(label), button('quote-close', '关闭')]),
    spoken('', element('blockquote', { className: 'quote-words' }, [before, element('mark', {}, [number]), after])),
    ...checks.map((words) => element('p', { className: 'quote-check' }, [`核对：${words}`])),
    element('p', { className: 'quote-actions' }, [
      element('a', { href: at }, ['在全文中看']),
      element('a', { href }, ['看本节原文']),
      copyAction('复制原句', sentence),
      copyAction('引用', `${sentence}（${source.credit}，${address}）`),
    ]),
  ]);
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', `原句：${label}`);
  return card;
}

/** A button that has the number read, what it counts, and its sentence (components/behaviours/read-aloud.ts). */
function listenAction(title: string): HTMLElement {
  const words = [element('span', { className: 'not-reading' }, ['听这个数']), element('span', { className: 'only-reading' }, ['停止朗读'])];
  const made = element('button', { type: 'button', className: 'read-aloud-button' }, words);
  Object.assign(made.dataset, { press: 'read', scope: QUOTE, title });
  return made;
}

/** A button that copies a text and says so beside it (components/behaviours/copy.ts). */
function copyAction(words: string, text: string): HTMLElement {
  const status = element('span', {}, []);
  status.setAttribute('role', 'status');
  const box = element('span', {}, [button('copy', words), status]);
  box.dataset.copy = text;
  return box;
}

/** Marks what is read aloud (components/islands/read-aloud/collect.ts). */
function spoken(as: '' | 'parts', made: HTMLElement): HTMLElement {
  made.dataset.read = as;
  return made;
}

function button(press: string, words: string): HTMLElement {
  const made = element('button', { type: 'button' }, [words]);
  made.dataset.press = press;
  return made;
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, properties: Partial<HTMLElementTagNameMap[Name]>, children: readonly (Node | string)[]): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
