'use client';

import { useState, type InputHTMLAttributes } from 'react';

interface SearchFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange'> {
  label: string;
  value: string;
  onSearch: (query: string) => void;
}

/** A field that searches as one types. While a Chinese word is being put together from its sounds, it waits. */
export function SearchField({ label, value, onSearch, ...rest }: SearchFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const take = (text: string) => {
    setDraft(null);
    onSearch(text);
  };
  return (
    <label className="block">
      <span className="block text-small">{label}</span>
      <input
        {...rest}
        type="search"
        autoComplete="off"
        className="field"
        value={draft ?? value}
        onChange={({ target, nativeEvent }) => ((nativeEvent as InputEvent).isComposing ? setDraft(target.value) : take(target.value))}
        onCompositionEnd={({ currentTarget }) => take(currentTarget.value)}
      />
    </label>
  );
}
