import { spokenLink } from '../../lib/text/spoken-link';
import type { ValueView } from '../../lib/view';
import { sourceAnchor } from '../value';
import { WholeNumbers } from '../whole-numbers';

/** Characters of a number beyond which it needs the room of two: 1.5个工作日内, 三分之二. */
const LONG = 6;
const LONG_WORD = 3;

/** Numbers without a partner, each in large type with its label. An explicit zero is said in the report's own word. */
export function Tiles({ values, hrefOf = ({ id }) => `#${sourceAnchor(id)}` }: { values: readonly ValueView[]; hrefOf?: (value: ValueView) => string }) {
  return (
    <ul className={`tiles ${values.some(isLong) ? 'tiles-long' : ''}`}>
      {values.map((value) => (
        <li key={value.id} data-read="parts" className="tile keep">
          <Tile value={value} href={value.formula ? undefined : hrefOf(value)} />
        </li>
      ))}
    </ul>
  );
}

function isLong({ display, status }: ValueView): boolean {
  return display.text.length > LONG || (status !== undefined && display.number.length > LONG_WORD);
}

function Tile({ value, href }: { value: ValueView; href?: string }) {
  const { label, asOf, scope, formula } = value;
  const basis = [asOf, scope, formula && `计算得出：${formula}`].filter(Boolean).join(' · ');
  const number = { className: `tile-number value${value.status ? ' tile-word' : ''}`, children: <BigNumber value={value} /> };
  return (
    <>
      <p className="tile-label">{label}</p>
      {href ? <a href={href} aria-label={spokenLink(value, value.zeroWord)} {...number} /> : <p {...number} />}
      {basis && <p className="tile-basis"><WholeNumbers text={basis} /></p>}
    </>
  );
}

/** The digits large, what belongs to them small but never apart. A stated zero is its word: 没有 and 未发现 are not the same. */
function BigNumber({ value: { display, zeroWord } }: { value: ValueView }) {
  if (zeroWord) return zeroWord;
  const { before, number, between, unit, after } = display;
  return (
    <>
      {before && <small>{before}</small>}
      {number}
      <small>{between + unit + after}</small>
    </>
  );
}
