import type { SectionFile } from '../../../lib/page/section-file';
import type { FigureSentence } from '../../../lib/page/sentences';
import { addressOf } from '../../browser/address';

/** A card with the sentence of a number: verbatim, the number marked, and what can be done with it. @param href where the link leads without a script. */
export function buildQuote({ before, number, after, label, heading, at, checks }: FigureSentence, { source, id }: SectionFile, href: string): HTMLElement {
  const sentence = `“${before}${number}${after}”`;
  const address = addressOf(source, { section: id, anchor: new URL(href).hash.slice(1) });
  const card = element('section', { className: 'quote', tabIndex: -1 }, [
    element('p', { className: 'quote-head' }, [element('b', {}, [label]), element('small', {}, [heading]), button('quote-close', '关闭')]),
    element('blockquote', { className: 'quote-words' }, [before, element('mark', {}, [number]), after]),
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

/** A button that copies a text and says so beside it (components/behaviours/copy.ts). */
function copyAction(words: string, text: string): HTMLElement {
  const status = element('span', {}, []);
  status.setAttribute('role', 'status');
  const box = element('span', {}, [button('copy', words), status]);
  box.dataset.copy = text;
  return box;
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
