import type { TableModel, TableRow } from '../lib/table';
import { Value } from './value';
import { WholeNumbers } from './whole-numbers';

/** All numbers of a section as a real table: what, how many, how far it reaches. */
export function FigureTable({ table }: { table: TableModel }) {
  if (table.groups.length === 0) return <p className="text-muted">报告这一节没有给出可以计量的数字。</p>;
  return (
    <table className="w-full max-w-[52em] border-collapse text-left">
      <caption className="visually-hidden">{table.caption}</caption>
      <thead>
        <tr className="border-b-2 border-ink align-bottom">
          <th scope="col" className="w-full py-2 pr-4 font-semibold sm:w-auto">指标</th>
          <th scope="col" className="py-2 text-right font-semibold sm:pr-6">数值</th>
          <th scope="col" className="hidden py-2 font-semibold sm:table-cell">口径</th>
        </tr>
      </thead>
      {table.groups.map(({ id, heading, rows }) => (
        <tbody key={id} id={`table-${id}`}>
          {heading && (
            <tr>
              <th scope="rowgroup" colSpan={3} className="pb-1 pt-6 text-small font-semibold text-accent">
                {heading}
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <Row key={row.value.id} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({ row: { value, basis } }: { row: TableRow }) {
  const words = basis.join('；');
  return (
    <tr className="border-b border-line align-baseline">
      <th scope="row" className="py-1 pr-4 font-normal leading-7">
        {value.label}
        {words && <span className="block text-small text-muted sm:hidden"><WholeNumbers text={words} /></span>}
      </th>
      <td className="text-right sm:pr-6">
        {value.formula ? <span className="value inline-flex min-h-11 items-center font-semibold">{value.display.text}</span> : <Value value={value} className="inline-flex min-h-11 min-w-11 items-center justify-end font-semibold" />}
      </td>
      <td className="hidden text-small leading-7 text-muted sm:table-cell">{words ? <WholeNumbers text={words} /> : '无另注'}</td>
    </tr>
  );
}
