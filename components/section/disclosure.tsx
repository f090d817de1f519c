import type { ReactNode } from 'react';
import { Heading, type Level } from '../heading';

interface DisclosureProps {
  id: string;
  level: Level;
  /** The words of its head. */
  head: ReactNode;
  children: ReactNode;
}

/** What the head of a part says: its name, and how much is in it. */
export function DisclosureWords({ words, hint }: { words: string; hint: string }) {
  return <span className="disclosure-words" data-press="disclosure">{words}<span className="disclosure-hint">{hint}</span></span>;
}

/**
 * A part of a section that a reader opens: 表, 原文, 说明. Without a script it simply stands open; with one its head becomes a
 * button (components/behaviours/disclosure.ts), and what was pressed before is not lost.
 */
export function Disclosure({ id, level, head, children }: DisclosureProps) {
  return (
    <section id={id} className="disclosure">
      <Heading level={level} className="disclosure-head" press="disclosure">{head}</Heading>
      <div id={`${id}-body`} className="disclosure-body">{children}</div>
    </section>
  );
}
