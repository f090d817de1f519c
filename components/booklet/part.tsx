import type { ReactNode } from 'react';

interface PartProps {
  id: string;
  title: string;
  /** What it is a part of, for those who hear headings alone. */
  context?: string;
  hint?: string;
  children: ReactNode;
}

/** Open, as on paper. In the offline file a script closes those that its reader has not asked for (components/behaviours/offline/fold-parts.ts). */
export function Part({ id, title, context, hint, children }: PartProps) {
  return (
    <details id={id} open className="booklet-part">
      <summary>
        <h3>{title}{context && <span className="visually-hidden">（{context}）</span>} {hint && <span className="booklet-hint">{hint}</span>}</h3>
      </summary>
      {children}
    </details>
  );
}
