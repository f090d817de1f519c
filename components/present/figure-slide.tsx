import { basisOf } from '../../lib/page/slides/split';
import type { ValueView } from '../../lib/view';

/** Up to six numbers across a screen, each under its label, with its reach. */
export function FigureSlide({ values }: { values: readonly ValueView[] }) {
  return (
    <ul className={`figures figures-${Math.min(values.length, 4)}`}>
      {values.map((value) => (
        <li key={value.id} className="figure">
          <p className="figure-label">{value.label}</p>
          <div className="figure-row">
            <p className="figure-number value"><Number value={value} /></p>
            {basisOf(value) && <p className="figure-basis">{basisOf(value)}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The digits large, what belongs to them half as large; a stated zero is its word. */
function Number({ value: { display, zeroWord } }: { value: ValueView }) {
  if (zeroWord) return zeroWord;
  return (
    <>
      {display.before && <span className="figure-words">{display.before}</span>}
      {display.number}
      <span className="figure-words">{display.between}{display.unit}{display.after}</span>
    </>
  );
}
