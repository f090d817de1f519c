'use client';

import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';

interface StaticPartProps {
  /** Unique on its page. */
  staticPart: string;
  className?: string;
  /** Nothing that a script brings to life; links work as plain ones. */
  children?: ReactNode;
}

/**
 * A part of the page that is finished in the HTML. Its second copy, by which React would take it over, is taken out of the
 * page after the build (lib/publish/static-parts.ts): then the children are missing here, and what stands in the page stays.
 */
export function StaticPart({ staticPart, className, children }: StaticPartProps) {
  return children ? <div id={staticPart} className={className}>{children}</div> : <Kept id={staticPart} className={className} />;
}

/** React leaves the content of an element with HTML of its own alone. Should it have to make the page anew, the content is carried over. */
function Kept({ id, className }: { id: string; className?: string }) {
  const element = useRef<HTMLDivElement>(null);
  const [before] = useState(() => (typeof document === 'undefined' ? null : document.getElementById(id)));
  useLayoutEffect(() => {
    if (before && before !== element.current && element.current?.childNodes.length === 0) element.current.append(...before.childNodes);
  }, [before]);
  return <div ref={element} id={id} className={className} suppressHydrationWarning dangerouslySetInnerHTML={NOTHING} />;
}

const NOTHING = { __html: '' };
