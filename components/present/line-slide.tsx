import type { LinesSlide } from '../../lib/page/slides/model';
import { STATUS } from '../../lib/text/status';
import { sizeClass } from './size-class';
import { WholeNumbers } from '../whole-numbers';

/** Up to seven lines: numbered where they have an order. */
export function LineSlide({ slide: { look, sizes, start, items } }: { slide: LinesSlide }) {
  const List = look === 'steps' ? 'ol' : 'ul';
  return (
    <List className={`lines lines-${look} ${sizeClass(sizes)}`} {...(look === 'steps' && start > 1 ? { start } : {})}>
      {items.map(({ text, status }, index) => (
        <li key={index} className="line">
          <span aria-hidden="true" className="line-mark">{look === 'plain' ? '' : start + index}</span>
          <span className="line-text">
            <WholeNumbers text={text} />
            {status && <span className="line-status"><span aria-hidden="true">{STATUS[status].mark} </span>{STATUS[status].word}</span>}
          </span>
        </li>
      ))}
    </List>
  );
}
