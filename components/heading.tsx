import type { ReactNode } from 'react';

export type Level = 1 | 2 | 3 | 4 | 5;

/** The level below, for what stands inside. */
export function below(level: Level): Level {
  return Math.min(level + 1, 5) as Level;
}

interface HeadingProps {
  level: Level;
  className?: string;
  id?: string;
  /** That it is read aloud: `brief` where a listener of a minute hears it, too. */
  read?: '' | 'brief';
  /** What a script does when it is pressed. */
  press?: string;
  children: ReactNode;
}

/** A heading whose level depends on the page that a panel stands on. */
export function Heading({ level, className, id, read, press, children }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag id={id} className={className} data-read={read} data-press={press}>
      {children}
    </Tag>
  );
}
