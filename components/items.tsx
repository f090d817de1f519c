import { STATUS } from '../lib/text/status';
import type { ItemView } from '../lib/view';
import { WholeNumbers } from './whole-numbers';

/** Characters of an item that fits half a desk's width. */
const SHORT = 18;

/** Things in an order, numbered, without a scale. */
export function Steps({ items }: { items: readonly ItemView[] }) {
  return (
    <ol className="ml-4 max-w-[40em]">
      {items.map((item, index) => (
        <li key={item.quote + String(index)} className="relative border-l-2 border-line pb-5 pl-8 last:border-transparent last:pb-0">
          <span aria-hidden="true" className="absolute -left-[17px] top-0 flex h-8 w-8 items-center justify-center rounded-full bg-accent text-small font-semibold text-ground">
            {index + 1}
          </span>
          <ItemText item={item} />
        </li>
      ))}
    </ol>
  );
}

/** Things without an order. Cards give each the size of an achievement. */
export function List({ items, look }: { items: readonly ItemView[]; look: 'plain' | 'cards' }) {
  const cards = look === 'cards';
  return (
    <ul className={cards ? 'grid gap-6 md:grid-cols-3' : `grid gap-x-10 gap-y-3 ${items.every(({ text }) => text.length <= SHORT) ? 'sm:grid-cols-2' : 'max-w-[40em]'}`}>
      {items.map((item, index) => (
        <li key={item.quote + String(index)} className={cards ? 'keep border-t-2 border-accent balanced pt-3 text-lead' : 'border-l-2 border-line pl-4'}>
          <ItemText item={item} />
        </li>
      ))}
    </ul>
  );
}

function ItemText({ item: { text, status } }: { item: ItemView }) {
  return (
    <span data-read="parts" className="flex flex-wrap items-baseline gap-x-3">
      <span><WholeNumbers text={text} /></span>
      {status && (
        <span data-status={status} className="inline-block border border-edge px-2 text-small leading-7 text-muted">
          <span aria-hidden="true">{STATUS[status].mark} </span>
          {STATUS[status].word}
        </span>
      )}
    </span>
  );
}
