import type { ReactNode } from 'react';

/** A control under its label. @param props `id` of the control. */
export function Field({ id, label, className = '', children }: { id: string; label: string; className?: string; children: ReactNode }) {
  return (
    <div className={`min-w-0 ${className}`}>
      <label htmlFor={id} className="block text-small">{label}</label>
      {children}
    </div>
  );
}
