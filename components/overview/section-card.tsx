import { hostPath } from '../../lib/page/address';
import { isStatements, type CardSpans } from '../../lib/page/layout/overview-layout';
import type { Card } from '../../lib/page/overview';
import { jointOf, kernelOf, type ValueView } from '../../lib/view';
import { TitleWords } from '../title-words';
import { FilledText, type HrefOf } from '../value';
import { WholeNumbers } from '../whole-numbers';
import { Amount } from './amount';
import { LeadFigure } from './lead';

/** One section: its finding, one chart, a few numbers, what does not add up, and the way to all of it. */
export function SectionCard({ card, report, hrefOf }: { card: Card; report: string; hrefOf: HrefOf }) {
  const { id, ordinal, heading, mark, title, takeaway, lead, numbers, gaps, spans } = card;
  const href = `/${report}/${id}/`;
  const beside = numbers.length > 0 && lead.kind === 'chart';
  const key = takeaway.flatMap(({ value }) => value ?? [])[0];
  return (
    <article id={id} aria-labelledby={`${id}-title`} className={`brief brief-t${spans.tablet} brief-d${spans.desk} brief-w${spans.wall}`}>
      <div>
        <div className="brief-head">
          <span aria-hidden="true" className="ordinal">{mark}</span>
          <h3 id={`${id}-title`} className="brief-title"><span data-read="">{ordinal !== undefined && <span className={mark === kernelOf(ordinal) ? 'visually-hidden' : undefined}>{ordinal}{jointOf(ordinal)}</span>}<TitleWords text={title} /></span></h3>
        </div>
        <p className="brief-key only-elder">{key ? <><Amount value={key} /><span>{key.label}</span></> : '没有统计数字'}</p>
        <p className={`brief-takeaway${isStatements(lead) ? ' brief-said' : ''}`} data-read=""><FilledText segments={takeaway} hrefOf={hrefOf} /></p>
      </div>
      <div className={`brief-body ${beside ? bodyLook(spans) : ''}`}>
        <LeadFigure lead={lead} report={report} hrefOf={hrefOf} />
        {numbers.length > 0 && <Numbers look={beside ? numbersLook(spans) : ''} values={numbers} hrefOf={hrefOf} />}
      </div>
      <div>
      {gaps.map((gap) => (
        <p key={gap.id} className="brief-gap"><a href={hostPath(`${href}#${id}-notes`)}><b>≠ {gap.difference === undefined ? gap.outcomeLabel : '有差额'}</b></a> <span><WholeNumbers text={gap.difference === undefined ? gap.label : `${gap.label}：${gap.formula}`} /></span></p>
      ))}
      <p className="brief-foot">
        <span>{describeCard(card)}</span>
        <a href={hostPath(href)} className="go">看本节<span className="visually-hidden">：{heading}</span></a>
      </p>
      </div>
    </article>
  );
}

/** Columns from which on a card has its numbers beside its chart: where lib/page/layout/overview-layout.ts counts on it. */
const WIDE = { desk: 7, wall: 6 };

function bodyLook({ desk, wall }: CardSpans): string {
  if (wall >= WIDE.wall) return desk >= WIDE.desk ? 'two-desk' : 'two-wall';
  return desk >= WIDE.desk ? 'two-desk one-wall' : '';
}

function numbersLook({ desk, wall }: CardSpans): string {
  if (wall >= WIDE.wall) return desk >= WIDE.desk ? 'beside-desk' : 'beside-wall';
  return desk >= WIDE.desk ? 'beside-desk below-wall' : '';
}

/** How much more the section's page holds. */
function describeCard({ figures, charts }: Card): string {
  return figures > 0 ? `${figures}个数 · ${charts}幅图` : `没有统计数字 · ${charts}组文字`;
}

function Numbers({ look, values, hrefOf }: { look: string; values: readonly ValueView[]; hrefOf: HrefOf }) {
  return (
    <ul className={`brief-numbers ${values.length === 4 ? 'brief-four ' : ''}${look}`}>
      {values.map((value) => (
        <li key={value.id}>
          {value.formula ? <Amount value={value} /> : <a href={hrefOf(value)}><Amount value={value} /></a>}
          <span><TitleWords text={value.label} />{value.formula && '（计算得出）'}</span>
        </li>
      ))}
    </ul>
  );
}
