import type { ValueView } from '../../lib/view';

/** A number in large type, what belongs to it smaller and never apart; an explicit zero is the report's own word. */
export function Amount({ value: { display, zeroWord }, className = '' }: { value: ValueView; className?: string }) {
  if (zeroWord) return <span className={`amount amount-word ${className}`}>{zeroWord}</span>;
  const after = display.between + display.unit + display.after;
  return (
    <span className={`amount ${className}`}>
      {display.before && <small>{display.before}</small>}
      {display.number}
      {after && <small>{after}</small>}
    </span>
  );
}
