import { hostPath } from '../lib/page/address';
import type { DataRow } from '../lib/page/data-page';
import { sourceAnchor } from './value';

/** One number: what it is, how many, where it stands, how far it reaches, what it means. On a phone a block of words with their names. */
export function DataTableRow({ row, report }: { row: DataRow; report: string }) {
  const { id, label, shown, spoken, text, panel, section, title, basis, definition } = row;
  const page = hostPath(`/${report}/${section}/`);
  return (
    <tr role="row">
      <th scope="row" role="rowheader">{label}</th>
      <td role="cell" className="figure-list-value">
        {text ? <a href={`${page}#${sourceAnchor(id)}`} className="value" aria-label={spoken}>{shown}</a> : <span className="value">{shown}</span>}
      </td>
      <td role="cell" data-label="章节">
        <a href={`${page}#${panel}`}>
          {title}
          <span className="visually-hidden">：{label}的图表</span>
        </a>
      </td>
      <td role="cell" data-label="时点和范围">{basis || '无另注'}</td>
      <td role="cell" data-label="含义">{definition}</td>
    </tr>
  );
}
