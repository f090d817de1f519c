import Link from 'next/link';
import type { DataPageModel, DataRow } from '../lib/page/data-page';
import { FigureFinder } from './figure-finder';
import { spokenLink } from './value';

/** All figures of a report in one table, stated and computed. On a phone each row is a block of words with their names. */
export function DataTable({ model: { id, title, rows, sections, units } }: { model: DataPageModel }) {
  const words = rows.map(({ value, section }) => ({
    label: value.label,
    value: value.value,
    unit: value.display.unit,
    shown: value.display.text,
    section: section.id,
    title: section.title,
  }));
  return (
    <FigureFinder caption={`${title}：全部数字`} choices={{ sections, units }} words={words}>
      {rows.map((row) => <Row key={row.value.id} row={row} report={id} />)}
    </FigureFinder>
  );
}

function Row({ row: { value, basis, section, links, definition }, report }: { row: DataRow; report: string }) {
  return (
    <tr role="row">
      <th scope="row" role="rowheader">{value.label}</th>
      <td role="cell" className="figure-list-value">
        {links ? <Link href={links.text} className="value" aria-label={spokenLink(value)} prefetch={false}>{value.display.text}</Link> : <span className="value">{value.display.text}</span>}
      </td>
      <td role="cell" data-label="章节">
        <Link href={links?.panel ?? `/${report}/${section.id}/#${section.id}-table`} className="figure-list-section" prefetch={false}>
          {section.ordinal}、{section.title}
          <span className="visually-hidden">：{value.label}的图表</span>
        </Link>
      </td>
      <td role="cell" data-label="时点和范围">{basis.join('；') || '无另注'}</td>
      <td role="cell" data-label="含义">{definition}</td>
    </tr>
  );
}
