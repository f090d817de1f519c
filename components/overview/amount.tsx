import type { ValueView } from '../../lib/view';

/** A number in large type, what belongs to it smaller and never apart; a zero or an amount in words is the report's own. */
export function Amount({ value: { display, zeroWord, status }, className = '' }: { value: ValueView; className?: string }) {
  const named = `amount ${status ? 'amount-word ' : ''}${className}`;
  if (zeroWord) return <span className={named}>{zeroWord}</span>;
  const after = display.between + display.unit + display.after;
  return (
    <span className={named}>
      {display.before && <small>{display.before}</small>}
      {display.number}
      {after && <small>{after}</small>}
    </span>
  );
}
