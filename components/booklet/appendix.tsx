import { hostPath } from '../../lib/page/address';
import type { BookletModel } from '../../lib/page/booklet';
import { pathOf } from '../../lib/page/pages';
import { countSection } from '../../lib/page/section-counts';
import { NotesList } from '../notes';
import { sourceAnchor, type HrefOf } from '../value';
import { Part } from './part';

/** How the numbers were checked, and 说明 of all sections: what holds for several of them once, then each section's own. */
export function Appendix({ booklet: { id, audit, sections, notes } }: { booklet: BookletModel }) {
  return (
    <section id="booklet-notes" aria-labelledby="booklet-notes-title" className="booklet-section">
      <header className="booklet-head">
        <h2 id="booklet-notes-title" className="booklet-heading">附录：说明</h2>
      </header>
      <div className="booklet-columns booklet-notes">
        <Part id="booklet-trust" title="这些数字核对过吗"><Trust id={id} audit={audit} /></Part>
        <Part id="booklet-common-notes" title="全册通用" hint="用词与报告没有说的"><NotesList notes={notes} level={4} hrefOf={hrefOf} /></Part>
        {sections.map(({ panel, notes: own }) => {
          const { checks, observations } = countSection(panel);
          return <Part key={panel.id} id={`${panel.id}-notes`} title={`${panel.ordinal}、${panel.title}`} hint={`${checks}项核对 · ${observations}条提示`}><NotesList notes={own} level={4} hrefOf={hrefOf} /></Part>;
        })}
      </div>
    </section>
  );
}

const hrefOf: HrefOf = ({ id }) => `#${sourceAnchor(id)}`;

/** How the numbers were checked, in numbers. */
function Trust({ id, audit }: { id: string; audit: BookletModel['audit'] }) {
  const { figures, tokens, consistent, gaps, unverifiable, observations } = audit;
  return (
    <p>
      报告全文共有{tokens}处数字用语，每一处都有交代：{figures}处是统计数字，其余是序号、日期、文号等。列出核对的{consistent + gaps + unverifiable}项中，{consistent}项一致，{gaps}项对不上而报告没有说明，{unverifiable}项因报告没有给出依据而无法核对；另有{observations}条阅读提示。这一段的数字由本站计算得出，逐项见以下各节和<a href={hostPath(pathOf(id, 'check'))}>核对清单</a>。
    </p>
  );
}
