import { hostPath } from '../lib/page/address';
import type { CheckDetail, CheckListModel, CheckRow } from '../lib/page/check-list';
import { spokenLink } from '../lib/text/spoken-link';
import type { ValueView } from '../lib/view';
import { WholeNumbers } from './whole-numbers';

type Links = CheckListModel['links'];

/** Every number of a section with its own words of the report and the places that show it. */
export function CheckFigures({ heading, rows, links }: { heading: string; rows: readonly CheckRow[]; links: Links }) {
  return (
    <table className="check-figures" role="table">
      <caption className="visually-hidden">{heading}：每个数字、它的原句和出现的地方</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">指标</th>
          <th scope="col" role="columnheader" className="check-value">数值</th>
          <th scope="col" role="columnheader" className="check-quote">原句和出现的地方</th>
        </tr>
      </thead>
      <tbody role="rowgroup">{rows.map((row) => <Row key={row.value.id} row={row} links={links} />)}</tbody>
    </table>
  );
}

function Row({ row: { value, basis, quote, shownIn }, links }: { row: CheckRow; links: Links }) {
  const link = links.get(value.id);
  return (
    <tr role="row">
      <th scope="row" role="rowheader">{link ? <a href={hostPath(link.panel)} className="check-link">{value.label}</a> : value.label}</th>
      <td role="cell" className="check-value">
        {link ? <a href={hostPath(link.text)} className="value check-link" aria-label={spokenLink(value)}>{value.display.text}</a> : <span className="value">{value.display.text}</span>}
      </td>
      <td role="cell" className="check-quote">
        {quote !== undefined && <span className="block">“<WholeNumbers text={quote} />”</span>}
        {basis.length > 0 && <span className="block"><WholeNumbers text={basis.join('；')} /></span>}
        <span className="block text-muted"><WholeNumbers text={`见${shownIn.join('、')}`} /></span>
      </td>
    </tr>
  );
}

/** The numbers that a check is about, by the part that they play; each leads to its sentence. */
export function Involved({ involved, links }: { involved: CheckDetail['involved']; links: Links }) {
  return involved.map(({ role, values }, index) => (
    <p key={role + String(index)} className="text-small">
      <span className="text-muted">{role}：</span>
      {values.map((value, place) => <Named key={value.id} value={value} href={links.get(value.id)?.text} before={place > 0 ? '、' : ''} />)}
    </p>
  ));
}

function Named({ value, href, before }: { value: ValueView; href?: string; before: string }) {
  const words = <span className="value">{value.display.text}</span>;
  return <>{before}{value.label}{href ? <a href={hostPath(href)} aria-label={spokenLink(value)}>{words}</a> : words}</>;
}
