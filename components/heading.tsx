import type { ReactNode } from 'react';

export type Level = 1 | 2 | 3 | 4 | 5;

/** The level below, for what stands inside. */
export function below(level: Level): Level {
  return Math.min(level + 1, 5) as Level;
}

/** A heading whose level depends on the page that a panel stands on; `read` where it is read aloud. */
export function Heading({ level, className, id, read, children }: { level: Level; className?: string; id?: string; read?: boolean; children: ReactNode }) {
  const Tag = `h${level}` as const;
  return (
    <Tag id={id} className={className} data-read={read ? '' : undefined}>
      {children}
    </Tag>
  );
}
