import type { FiguresSlide } from '../../lib/page/slides/model';
import { basisOf } from '../../lib/page/slides/split';
import type { ValueView } from '../../lib/view';
import { sizeClass } from './size-class';
import { WholeNumbers } from '../whole-numbers';

/** Up to six numbers across a screen, each under its label, with its reach. */
export function FigureSlide({ slide: { values, sizes } }: { slide: FiguresSlide }) {
  return (
    <ul className={`figures figures-${values.length} ${values.length > 3 ? 'figures-many' : ''} ${sizeClass(sizes)}`}>
      {values.map((value) => (
        <li key={value.id} className="figure">
          <p className="figure-label">{value.label}</p>
          <div className="figure-row">
            <p className="figure-number value"><Number value={value} /></p>
            {basisOf(value) && <p className="figure-basis"><WholeNumbers text={basisOf(value)} /></p>}
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
