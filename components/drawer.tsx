'use client';

import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { Heading, type Level } from './heading';
import { useMode } from './mode-store';
import { useLinkTarget } from './use-link-target';
import { useScripted } from './use-scripted';

interface DrawerProps {
  id: string;
  title: string;
  className?: string;
  /** Whose part it is, for those who hear the head out of its place. */
  context: string;
  hint: string;
  level: Level;
  children: ReactNode;
}

const HEAD = 'flex min-h-14 w-full items-center gap-3 py-3 text-left';

/**
 * A part of a panel that a reader opens: 表, 原文, 说明. Without a script it simply stands open. A link to something inside,
 * from anywhere on the page or in the address, opens it and scrolls there.
 */
export function Drawer({ id, title, className = '', context, hint, level, children }: DrawerProps) {
  const drawer = useRef<HTMLElement>(null);
  const awaited = useRef<Element | null>(null);
  const [open, setOpen] = useState(false);
  const scripted = useScripted();
  // In 长者模式 everything stands open, and there is nothing to press.
  const { elder } = useMode();
  const bodyId = `${id}-body`;

  const openFor = useCallback((element: Element) => {
    awaited.current = element;
    setOpen(true);
  }, []);
  useLinkTarget(drawer, openFor);

  // What was hidden when its link was followed can be scrolled to only now.
  useEffect(() => {
    if (!open) return;
    awaited.current?.scrollIntoView({ block: awaited.current === drawer.current ? 'start' : 'center' });
    awaited.current = null;
  });

  const toggle = () => {
    awaited.current = null;
    setOpen(!open);
  };

  const words = (
    <>
      <span aria-hidden="true" className="drawer-mark text-accent">
        ▶
      </span>
      {title}
      <span className="visually-hidden">（{context}）</span>
      <span className="text-small font-normal text-muted">{hint}</span>
    </>
  );

  return (
    <section id={id} ref={drawer} className={`drawer border-t border-line ${className}`} data-open={open}>
      <Heading level={level} className="drawer-head text-body font-semibold">
        {scripted && !elder ? (
          <button type="button" className={HEAD} aria-expanded={open} aria-controls={bodyId} onClick={toggle}>
            {words}
          </button>
        ) : (
          <span className={HEAD}>{words}</span>
        )}
      </Heading>
      <div id={bodyId} className="drawer-body pb-8">
        {children}
      </div>
    </section>
  );
}
