'use client';

import { useState, type InputHTMLAttributes } from 'react';
import { Field } from './field';

interface SearchFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange'> {
  label: string;
  value: string;
  onSearch: (query: string) => void;
}

/** Characters of a query: it becomes part of the address, and servers refuse long ones. */
const LONGEST = 100;

/** A field that searches as one types. While a Chinese word is being put together from its sounds, it waits. */
export function SearchField({ label, value, onSearch, ...rest }: SearchFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const take = (text: string) => {
    setDraft(null);
    onSearch(text);
  };
  return (
    <Field label={label}>
      {(id) => (
        <input
          {...rest}
          id={id}
          type="search"
          autoComplete="off"
          maxLength={LONGEST}
          className="field"
          value={draft ?? value}
          onChange={({ target, nativeEvent }) => ((nativeEvent as InputEvent).isComposing ? setDraft(target.value) : take(target.value))}
          onCompositionEnd={({ currentTarget }) => take(currentTarget.value)}
        />
      )}
    </Field>
  );
}
