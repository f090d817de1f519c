import { Field } from './field';

/** Characters of a query: it becomes part of the address, and servers refuse long ones. */
export const LONGEST_QUERY = 100;

interface SearchFieldProps {
  id: string;
  label: string;
  placeholder?: string;
}

/** A field for words to search for. What searches as one types is a script's business. */
export function SearchField({ id, label, placeholder }: SearchFieldProps) {
  return (
    <Field id={id} label={label}>
      <input id={id} name="q" type="search" autoComplete="off" maxLength={LONGEST_QUERY} placeholder={placeholder} className="field" />
    </Field>
  );
}
