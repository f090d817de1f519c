'use client';

import { useEffect, useRef, type ReactNode } from 'react';

/** The strip at the foot of the window that a reading is driven from. Takes the focus when it comes, without a ring for those who use a pointer. */
export function Bar({ children }: { children: ReactNode }) {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    bar.current?.focus({ preventScroll: true });
    // What is reached with Tab must not come to lie under the bar.
    document.documentElement.classList.add('with-read-bar');
    return () => document.documentElement.classList.remove('with-read-bar');
  }, []);
  return (
    <section ref={bar} tabIndex={-1} aria-label="朗读" className="read-bar no-print">
      <div className="read-bar-inner">{children}</div>
    </section>
  );
}

export function BarButton({ onPress, children }: { onPress: () => void; children: ReactNode }) {
  return (
    <button type="button" className="read-bar-button" onClick={onPress}>
      {children}
    </button>
  );
}

/** Something that keeps the reading from going on, and what a reader can do about it. */
export function BarMessage({ children }: { children: ReactNode }) {
  return <p role="alert" className="read-bar-message">{children}</p>;
}
