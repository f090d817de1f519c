import { spokenLink } from '../lib/text/spoken-link';
import type { Segment, ValueView } from '../lib/view';
import { WholeNumbers } from './whole-numbers';

/** Where a figure's own sentence stands on the page. */
export function sourceAnchor(id: string): string {
  return `src-${id}`;
}

/** Where a value's own sentence stands: an address on the host, or a place on the page. */
export type HrefOf = (value: ValueView) => string;

interface ValueProps {
  value: ValueView;
  className?: string;
  /** Where its sentence stands; by default on the same page. */
  hrefOf?: HrefOf;
  /** The number as it is seen here; in running text with its digits. */
  shown?: string;
}

function onPage({ id }: ValueView): string {
  return `#${sourceAnchor(id)}`;
}

/** A number with qualifier and unit. A stated one links to its sentence; a computed one says that it is computed. */
export function Value({ value, className = '', hrefOf = onPage, shown = value.display.text }: ValueProps) {
  if (value.formula) {
    return (
      <span className={`value ${className}`}>
        {shown}
        <span className="computed">（计算得出）</span>
      </span>
    );
  }
  const link = { href: hrefOf(value), className: `value ${className}`, 'aria-label': spokenLink(value, shown), 'data-say': value.zeroWord, children: shown };
  return <a {...link} />;
}

/** Authored text in which every number is a link to its sentence. */
export function FilledText({ segments, hrefOf }: { segments: readonly Segment[]; hrefOf?: HrefOf }) {
  return segments.map(({ text, value }, index) =>
    value ? <Value key={index} value={value} className="font-semibold" hrefOf={hrefOf} /> : <WholeNumbers key={index} text={text} />,
  );
}
