import { isChips } from '../../lib/page/layout/card-size';
import { STATUS } from '../../lib/text/status';
import type { ItemView, ViewOf } from '../../lib/view';
import { WholeNumbers } from '../whole-numbers';

/** Things in an order, numbered, without a scale: beside each other where there is room. */
export function Steps({ items }: { items: readonly ItemView[] }) {
  return <ol className="steps">{items.map((item, index) => <Item key={item.quote + String(index)} item={item} className="step" />)}</ol>;
}

/** Things without an order: chips where all are short, else lines. Cards give each the size of an achievement. */
export function List({ view }: { view: { items: readonly ItemView[]; look: ViewOf<'list'>['look'] } }) {
  const look = isChips(view) ? 'chips' : view.look === 'cards' ? 'statements' : 'item-lines';
  return <ul className={look}>{view.items.map((item, index) => <Item key={item.quote + String(index)} item={item} />)}</ul>;
}

function Item({ item: { text, status }, className }: { item: ItemView; className?: string }) {
  if (!status) return <li data-read="" className={className}><WholeNumbers text={text} /></li>;
  return (
    <li data-read="parts" className={className}>
      <span><WholeNumbers text={text} /></span>
      <span data-status={status} className="status"><span aria-hidden="true">{STATUS[status].mark} </span>{STATUS[status].word}</span>
    </li>
  );
}
