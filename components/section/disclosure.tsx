'use client';

import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { Heading, type Level } from '../heading';
import { useLinkTarget } from '../use-link-target';
import { useScripted } from '../use-scripted';

interface DisclosureProps {
  id: string;
  level: Level;
  /** The words of its head. Nothing that a script brings to life. */
  head: ReactNode;
  children: ReactNode;
}

/**
 * A part of a section that a reader opens: 表, 原文, 说明. Without a script it simply stands open. A link to something inside,
 * from anywhere on the page or in the address, opens it and scrolls there.
 */
export function Disclosure({ id, level, head, children }: DisclosureProps) {
  const box = useRef<HTMLElement>(null);
  const awaited = useRef<Element | null>(null);
  const [open, setOpen] = useState(false);
  const scripted = useScripted();
  const bodyId = `${id}-body`;

  const openFor = useCallback((element: Element) => {
    awaited.current = element;
    setOpen(true);
  }, []);
  useLinkTarget(box, openFor);

  // What was hidden when its link was followed can be scrolled to only now.
  useEffect(() => {
    if (!open) return;
    awaited.current?.scrollIntoView({ block: awaited.current === box.current || awaited.current instanceof HTMLTableSectionElement ? 'start' : 'center' });
    awaited.current = null;
  });

  const toggle = () => {
    awaited.current = null;
    setOpen(!open);
  };

  return (
    <section id={id} ref={box} className="disclosure" data-open={open}>
      <Heading level={level} className="disclosure-head">
        {scripted ? <button type="button" aria-expanded={open} aria-controls={bodyId} onClick={toggle}>{head}</button> : head}
      </Heading>
      <div id={bodyId} className="disclosure-body">
        {children}
      </div>
    </section>
  );
}
