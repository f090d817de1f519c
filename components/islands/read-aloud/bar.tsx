import type { ReactNode } from 'react';

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
