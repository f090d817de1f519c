import type { TableModel, TableRow } from '../lib/table';
import { shownOf } from '../lib/view';
import { Value } from './value';
import { WholeNumbers } from './whole-numbers';

/** All numbers of a section as a real table: what, how many, how far it reaches. The roles hold where a phone sets its rows as blocks. */
export function FigureTable({ table }: { table: TableModel }) {
  if (table.groups.length === 0) return <p className="text-muted">报告这一节没有给出可以计量的数字。</p>;
  return (
    <table role="table" className="figure-table">
      <caption className="visually-hidden">{table.caption}</caption>
      <thead role="rowgroup">
        <tr role="row" className="figure-table-row">
          <th role="columnheader" scope="col">指标</th>
          <th role="columnheader" scope="col" className="figure-value">数值</th>
          <th role="columnheader" scope="col" className="figure-reach">口径</th>
        </tr>
      </thead>
      {table.groups.map(({ id, heading, rows }) => (
        <tbody key={id} id={`table-${id}`} role="rowgroup">
          {heading && <tr role="row" className="figure-table-row"><th role="rowheader" scope="rowgroup" colSpan={3}>{heading}</th></tr>}
          {rows.map((row) => <Row key={row.value.id} row={row} />)}
        </tbody>
      ))}
    </table>
  );
}

function Row({ row: { value, basis } }: { row: TableRow }) {
  const words = basis.join('；');
  return (
    <tr role="row" className="figure-table-row">
      <th role="rowheader" scope="row">{value.label}</th>
      <td role="cell" className="figure-value">{value.formula ? <span className="value">{shownOf(value)}</span> : <Value value={value} shown={shownOf(value)} />}</td>
      <td role="cell" className="figure-reach">{words ? <WholeNumbers text={words} /> : '无另注'}</td>
    </tr>
  );
}
