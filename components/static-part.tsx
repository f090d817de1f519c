'use client';

import { useLayoutEffect, useRef, useState, type HTMLAttributes } from 'react';

interface StaticPartProps extends HTMLAttributes<HTMLElement> {
  /** Unique on its page; becomes the element's id. */
  staticPart: string;
  /** The element that it is; a `div` without it. */
  as?: 'div' | 'figcaption' | 'ul';
  /** Nothing that a script brings to life; links work as plain ones. */
  children?: HTMLAttributes<HTMLElement>['children'];
}

/**
 * A part of the page that is finished in the HTML. Its second copy, by which React would take it over, is taken out of the
 * page after the build (lib/publish/static-parts.ts): then the children are missing here, and what stands in the page stays.
 */
export function StaticPart({ staticPart, as: Element = 'div', children, ...attributes }: StaticPartProps) {
  return children ? <Element id={staticPart} {...attributes}>{children}</Element> : <Kept id={staticPart} as={Element as 'div'} {...attributes} />;
}

/**
 * React leaves the content of an element with HTML of its own alone. When a reader leaves the page by a link and comes back, the
 * router draws it again from the payload that it came with, which has no content for this part: what stood here is kept meanwhile.
 */
function Kept({ id, as: Element, ...attributes }: HTMLAttributes<HTMLElement> & { id: string; as: 'div' }) {
  const element = useRef<HTMLDivElement>(null);
  // Should React have to make the page anew, the content is still in the old element.
  const [before] = useState(() => (typeof document === 'undefined' ? null : document.getElementById(id)));
  useLayoutEffect(() => {
    const own = element.current;
    if (!own) return;
    if (own.childNodes.length === 0) own.append(...(left.get(id) ?? before?.childNodes ?? []));
    return () => {
      left.set(id, [...own.childNodes]);
    };
  }, [id, before]);
  return <Element ref={element} id={id} {...attributes} suppressHydrationWarning dangerouslySetInnerHTML={NOTHING} />;
}

const NOTHING = { __html: '' };
/** By id: only the page that a reader came in by is without its payload, so that there is one of each. */
const left = new Map<string, ChildNode[]>();
