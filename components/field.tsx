'use client';

import { useId, type ReactNode } from 'react';

/** A control under its label. @param children gets the id that ties them together. */
export function Field({ label, className = '', children }: { label: string; className?: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className={`min-w-0 ${className}`}>
      <label htmlFor={id} className="block text-small">{label}</label>
      {children(id)}
    </div>
  );
}
