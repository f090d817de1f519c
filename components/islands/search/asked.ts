import { readAsked, writeQuery } from '../../browser/query';
import { onTyping } from '../../browser/typing';

/** What is searched for. */
export interface Asked {
  read: () => string;
  /** Returns a way to stop. */
  subscribe: (onChange: () => void) => () => void;
  /** Searches for something in the place of what was typed. */
  ask: (query: string) => void;
}

/** The page searches for what stands in its field; the address says the same, and Back restores it. */
export function followField(field: HTMLInputElement): Asked {
  const listeners = new Set<() => void>();
  let asked = field.value;
  const take = (query: string, how?: 'push' | 'replace') => {
    asked = query;
    if (how) writeQuery(query && `?${new URLSearchParams({ q: query }).toString()}`, how);
    listeners.forEach((listener) => listener());
  };
  if (asked !== readAsked()) take(asked, 'replace');
  onTyping(field, (text) => take(text, 'replace'));
  window.addEventListener('popstate', () => {
    field.value = readAsked();
    take(field.value);
  });
  return {
    read: () => asked,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    ask(query) {
      field.value = query;
      take(query, 'push');
    },
  };
}
