'use client';

import { useEffect, useRef, useState, type RefObject } from 'react';
import type { SectionLink } from '../lib/page/overview';
import { SECTION_INDEX } from './section-index-anchor';
import { useScripted } from './use-scripted';

/** The sections of the page: beside it on a desk, behind one button at the top of a phone. Marks the one being read. */
export function SectionIndex({ entries }: { entries: readonly SectionLink[] }) {
  const [open, setOpen] = useState(false);
  const current = useCurrentSection(entries);
  const scripted = useScripted();
  const box = useRef<HTMLElement>(null);
  useDismiss(box, open, () => setOpen(false));
  const reading = entries.find(({ id }) => id === current);

  return (
    <nav id={SECTION_INDEX} ref={box} aria-label="本页各节" className="section-index no-print" data-open={open}>
      <button
        type="button"
        className="section-index-button needs-script"
        aria-expanded={scripted ? open : undefined}
        onClick={() => setOpen(!open)}
      >
        <span className="flex-none font-semibold">目录</span>
        <span className="truncate text-small text-muted">{reading ? `${reading.ordinal}、${reading.title}` : `共${entries.length}节`}</span>
        <span aria-hidden="true" className="section-index-mark ml-auto flex-none pl-2 text-accent">▾</span>
      </button>
      <ol className="section-index-list">
        {entries.map(({ id, ordinal, title }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={current === id ? 'location' : undefined} onClick={() => setOpen(false)}>
              <span>{ordinal}、</span>
              <span>{title}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Escape and a touch elsewhere close what is open; Escape gives the focus back to the button. */
function useDismiss(box: RefObject<HTMLElement | null>, open: boolean, close: () => void): void {
  useEffect(() => {
    if (!open) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      close();
      box.current?.querySelector('button')?.focus();
    };
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) close();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPress);
    };
  });
}

/** The section that crosses a line a third down the screen, or did last; none where the line is above or below all of them. */
function useCurrentSection(entries: readonly SectionLink[]): string | undefined {
  const [current, setCurrent] = useState<string>();
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') return undefined;
    const sections = entries.flatMap(({ id }) => document.getElementById(id) ?? []);
    const observer = new IntersectionObserver(
      (changes) => {
        const entered = changes.filter(({ isIntersecting }) => isIntersecting).pop();
        if (entered) setCurrent(entered.target.id);
        else if (isOutside(sections, window.innerHeight / 3)) setCurrent(undefined);
      },
      { rootMargin: '-33% 0px -66% 0px' },
    );
    for (const section of sections) observer.observe(section);
    return () => observer.disconnect();
  }, [entries]);
  return current;
}

function isOutside(sections: readonly HTMLElement[], line: number): boolean {
  const [first, last] = [sections[0], sections[sections.length - 1]].map((section) => section?.getBoundingClientRect());
  return !first || !last || first.top > line || last.bottom < line;
}
