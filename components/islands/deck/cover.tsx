import { useEffect, useRef, type ReactNode } from 'react';

interface CoverProps {
  id: string;
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A list or a help text over the slides. What lies under it is not displayed, so that Tab stays inside; the focus goes back where it was. */
export function Cover({ id, title, onClose, children }: CoverProps) {
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const before = document.activeElement;
    (box.current?.querySelector<HTMLElement>('[aria-current]') ?? box.current)?.focus();
    return () => {
      // The place it came from is displayed again only after this.
      window.setTimeout(() => {
        if (before instanceof HTMLElement) before.focus();
      });
    };
  }, []);

  return (
    <div ref={box} id={id} role="dialog" aria-modal="true" aria-labelledby={`${id}-title`} tabIndex={-1} className="present-cover">
      <div className="cover-head">
        <h2 id={`${id}-title`} className="cover-title">{title}</h2>
        <button type="button" className="present-button" onClick={onClose}>关闭（Esc）</button>
      </div>
      {children}
    </div>
  );
}
