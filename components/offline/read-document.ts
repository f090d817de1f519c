import type { ComponentProps } from 'react';
import type { Drawer } from '../drawer';
import type { Level } from '../heading';

/** What a drawer was made from, and the id of what it holds. */
type DrawerParts = Omit<ComponentProps<typeof Drawer>, 'children'> & { content: string };

const OWN_CLASSES = 'drawer border-t border-line ';

/** Reads back, from its HTML, what a drawer was made from. @throws where it is of another form. */
export function readDrawer(element: Element): DrawerParts {
  const head = element.querySelector('.drawer-head');
  const words = head?.firstElementChild;
  const content = element.querySelector('.drawer-body')?.firstElementChild;
  const hint = words?.lastElementChild?.textContent;
  const context = words?.querySelector('.visually-hidden')?.textContent;
  if (!head || !words || !content || !hint || !context) throw new Error(`#${element.id} is no drawer`);
  return {
    id: element.id,
    title: [...words.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent).join(''),
    className: element.className.replace(OWN_CLASSES, ''),
    context: context.slice(1, -1),
    hint,
    level: Number(head.tagName.slice(1)) as Level,
    content: content.id,
  };
}
