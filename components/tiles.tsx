import { spokenLink } from '../lib/text/spoken-link';
import type { ValueView } from '../lib/view';
import { sourceAnchor } from './value';
import { WholeNumbers } from './whole-numbers';

/** Characters of a number beyond which it needs a phone's whole width: 1.5个工作日内. */
const LONG = 6;

/** Columns on a phone and on a desk, by how many numbers there are. */
const COLUMNS = { 1: 'grid-cols-1', 2: 'tiles-two', 3: 'tiles-many' } as const;

/** Numbers without a partner, each in large type over its label. An explicit zero is said in the report's own word. */
export function Tiles({ values, hrefOf = ({ id }) => `#${sourceAnchor(id)}` }: { values: readonly ValueView[]; hrefOf?: (value: ValueView) => string }) {
  return (
    <ul className={`tiles grid gap-x-6 ${COLUMNS[Math.min(values.length, 3) as 1 | 2 | 3]}`}>
      {values.map((value) => (
        <li key={value.id} data-read="parts" className={`tile keep border-t-2 border-accent pt-3 ${value.display.text.length > LONG ? 'tile-long' : ''}`}>
          <Tile value={value} href={value.formula ? undefined : hrefOf(value)} />
        </li>
      ))}
    </ul>
  );
}

function Tile({ value, href }: { value: ValueView; href?: string }) {
  const { label, asOf, scope, formula } = value;
  const basis = [asOf, scope, formula && `计算得出：${formula}`].filter(Boolean).join(' · ');
  const number = <BigNumber value={value} />;
  return (
    <>
      <p className="tile-label">{label}</p>
      {href ? (
        <a href={href} className="tile-number block min-h-11 text-accent" aria-label={spokenLink(value, value.zeroWord)}>
          {number}
        </a>
      ) : (
        <p className="tile-number">{number}</p>
      )}
      {basis && <p className="tile-basis mt-2 text-small text-muted"><WholeNumbers text={basis} /></p>}
    </>
  );
}

/** The digits large, what belongs to them small but never apart. A stated zero is its word: 没有 and 未发现 are not the same. */
function BigNumber({ value: { display, zeroWord } }: { value: ValueView }) {
  const small = 'text-lead font-medium';
  if (zeroWord) {
    return (
      <span className="value text-display font-semibold">
        {zeroWord}
      </span>
    );
  }
  return (
    <span className="value text-figure font-semibold">
      {display.before && <span className={small}>{display.before}</span>}
      {display.number}
      <span className={small}>
        {display.between}
        {display.unit}
        {display.after}
      </span>
    </span>
  );
}
