import { hostPath } from '../../lib/page/address';
import type { OverviewModel, Outcome } from '../../lib/page/overview';
import { pathOf } from '../../lib/page/pages';

const SIDE = 15;
const PITCH = 19;
/** Squares beside each other before a new row begins. */
const PER_ROW = 5;

const WORDS: Record<Outcome, string> = { consistent: '一致', gap: '对不上', unverifiable: '无法核对' };
/** From the upper left corner of a square's place: what does not add up stands on its point, so that it is told apart without colour. */
const SHAPES: Record<Outcome, string> = {
  consistent: `h${SIDE}v${SIDE}h-${SIDE}z`,
  gap: `m${SIDE / 2} -1l${SIDE / 2 + 1} ${SIDE / 2 + 1}l-${SIDE / 2 + 1} ${SIDE / 2 + 1}l-${SIDE / 2 + 1} -${SIDE / 2 + 1}z`,
  unverifiable: `h${SIDE}v${SIDE}h-${SIDE}z`,
};
const KINDS = Object.keys(WORDS) as Outcome[];

/** How the numbers were checked: every check a square, by section. */
export function AuditStrip({ overview: { id, audit, outcomes } }: { overview: OverviewModel }) {
  const { figures, tokens, consistent, gaps, unverifiable } = audit;
  const counts: Record<Outcome, number> = { consistent, gap: gaps, unverifiable };
  const checked = outcomes.filter((section) => section.outcomes.length > 0);
  return (
    <section aria-labelledby="trust-title" className="audit wrap">
      <div className="audit-box">
        <div>
          <h2 id="trust-title" className="audit-title"><b className="amount">{figures}</b>个数字均可追溯</h2>
          <p className="audit-words">{checked.length > 0 && <><b>{consistent + gaps + unverifiable}</b>项核对：<b>{consistent}</b>一致，<b>{gaps}</b>对不上，<b>{unverifiable}</b>无法核对。</>}原文{tokens}处数字用语，处处有交代。</p>
          <a href={hostPath(pathOf(id, 'check'))} className="go">看核对清单</a>
        </div>
        <div className="not-elder">
          <ul className="audit-sections">
            {checked.map(({ id: section, mark, outcomes: own }) => (
              <li key={section}>
                <span>{mark}</span>
                <Squares outcomes={own} />
                <span className="visually-hidden">：{KINDS.flatMap((kind) => describe(own, kind)).join('，')}</span>
              </li>
            ))}
          </ul>
          {checked.length > 0 && <p aria-hidden="true" className="audit-key">{KINDS.map((kind) => <span key={kind}><Squares outcomes={[kind]} />{WORDS[kind]} {counts[kind]}</span>)}</p>}
        </div>
      </div>
    </section>
  );
}

function describe(outcomes: readonly Outcome[], kind: Outcome): string[] {
  const count = outcomes.filter((outcome) => outcome === kind).length;
  return count > 0 ? [`${WORDS[kind]}${count}项`] : [];
}

function Squares({ outcomes }: { outcomes: readonly Outcome[] }) {
  const [width, height] = [Math.min(outcomes.length, PER_ROW) * PITCH, Math.ceil(outcomes.length / PER_ROW) * PITCH];
  const at = (index: number, kind: Outcome) => `M${(index % PER_ROW) * PITCH + 2} ${Math.floor(index / PER_ROW) * PITCH + 2}${SHAPES[kind]}`;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {KINDS.filter((kind) => outcomes.includes(kind)).map((kind) => (
        <path key={kind} className={`audit-${kind}`} d={outcomes.flatMap((outcome, index) => (outcome === kind ? [at(index, kind)] : [])).join('')} />
      ))}
    </svg>
  );
}
