import type { ComponentProps } from 'react';
import type { Level } from '../heading';
import type { Disclosure } from '../section/disclosure';

/** What a disclosure was made from, and the elements of what it holds. */
type DisclosureParts = Omit<ComponentProps<typeof Disclosure>, 'head' | 'children'> & { head: Element; content: Element };

/** Reads back, from its HTML, what a disclosure was made from. @throws where it is of another form. */
export function readDisclosure(element: Element): DisclosureParts {
  const heading = element.querySelector('.disclosure-head');
  const head = heading?.querySelector('.disclosure-words');
  const content = element.querySelector('.disclosure-body')?.firstElementChild;
  if (!heading || !head || !content) throw new Error(`#${element.id} is no disclosure`);
  return { id: element.id, level: Number(heading.tagName.slice(1)) as Level, head, content };
}
